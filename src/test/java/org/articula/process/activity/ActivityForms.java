package org.articula.process.activity;

import static org.articula.process.MeetingForms.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.articula.leader.LeaderCriterion;
import org.articula.member.Member;
import org.articula.network.Network;

/** Fills in the forms of the mechanisms of trust the way María does. */
final class ActivityForms {

    private ActivityForms() {}

    static Map<String, Object> activity(Network network, String kind, String title, String plannedOn, Object... more) {
        Map<String, Object> form = map("networkId", network.id(), "kind", kind, "title", title, "plannedOn", plannedOn);
        form.putAll(map(more));
        return form;
    }

    static Map<String, Object> preparation() {
        return map(
                "transport",
                "Bus de la cooperativa",
                "cost",
                "42,50",
                "contributions",
                "Cada quien su almuerzo",
                "information",
                "Venden juntos desde 2019",
                "reflections",
                "Cómo reparten los pedidos",
                "questions",
                "Cómo fijan el precio");
    }

    /** Held on that day by all members but the last. */
    static Map<String, Object> held(List<Member> members, String heldOn, Object... more) {
        List<Map<String, Object>> attendees = new ArrayList<>();
        for (Member member : members) {
            attendees.add(map("memberId", member.id(), "came", attendees.size() < members.size() - 1 ? "YES" : "NO"));
        }
        Map<String, Object> form = map("outcome", "HELD", "heldOn", heldOn, "attendees", attendees);
        form.putAll(map(more));
        return form;
    }

    static Map<String, Object> presentation(String memberId, Object meetingId) {
        return map(
                "memberId",
                memberId,
                "meetingId",
                meetingId,
                "story",
                "Teje desde 1990",
                "production",
                "Telar y feria de los sábados",
                "problems",
                "La lana sube cada mes",
                "strengths",
                "Entrega a tiempo",
                "weaknesses",
                "No lleva cuentas",
                "otherTopics",
                "Su hija quiere seguir el negocio",
                "questions",
                "Cuánto tarda un poncho");
    }

    static Map<String, Object> purchase(Network network) {
        return map(
                "networkId",
                network.id(),
                "kind",
                "PURCHASE",
                "product",
                "Lana",
                "partner",
                "Don José, de Ambato",
                "unit",
                "quintal",
                "priceAlone",
                "130",
                "priceTogether",
                "115,50",
                "freight",
                "10");
    }

    static Map<String, Object> sale(Network network) {
        return map(
                "networkId",
                network.id(),
                "kind",
                "SALE",
                "product",
                "Ponchos",
                "partner",
                "Almacén Ñucanchi",
                "unit",
                "prenda",
                "priceAlone",
                "25",
                "priceTogether",
                "28,25",
                "paymentDays",
                30);
    }

    /** A row for each member, in the order of their names. */
    static Map<String, Object> quantities(List<Member> members, Object... quantities) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            rows.add(map("memberId", members.get(i).id(), "quantity", i < quantities.length ? quantities[i] : null));
        }
        return map("quantities", rows);
    }

    /** The same answers for everybody whom the form shows. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> settlement(Map<String, Object> opened, Object... answers) {
        return map(
                "shares",
                ((List<Map<String, Object>>) opened.get("shares"))
                        .stream()
                                .map(row -> {
                                    Map<String, Object> share = map("memberId", row.get("memberId"));
                                    share.putAll(map(answers));
                                    return share;
                                })
                                .toList());
    }

    static Map<String, Object> leader(String memberId) {
        return map(
                "origin",
                "FROM_START",
                "memberId",
                memberId,
                "area",
                "Compras de la red",
                "competences",
                "Sabe negociar",
                "trainings",
                List.of(map("topic", "Curso de liderazgo", "heldOn", "2026-12-05")));
    }

    static Map<String, Object> evaluation(int score, String outcome, String reason) {
        return map(
                "scores",
                Arrays.stream(LeaderCriterion.values())
                        .map(criterion ->
                                map("criterion", criterion.name(), "score", score, "remark", "Visto en las reuniones"))
                        .toList(),
                "improvements",
                "Delegar las cotizaciones",
                "outcome",
                outcome,
                "reason",
                reason);
    }
}
