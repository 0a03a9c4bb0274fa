package org.articula.process.sample;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.position.SwotKind;
import org.articula.vote.VotingMeeting;
import org.springframework.stereotype.Component;

/** The initial strategic plan of Jahua Pamba in the words of the guide's sample ({@code S.1}), adopted by everybody in its latest meeting. */
@Component
class JahuaPambaPosition {

    private static final String ADOPT = "userTask_adoptPosition";

    private static final Map<SwotKind, List<String>> SWOT = Map.of(
            SwotKind.STRENGTH,
            List.of(
                    "Experiencia en la producción de lana.",
                    "Nivel básico de organización.",
                    "Habilidad de tejer a mano.",
                    "Cuenta con maquinaria básica."),
            SwotKind.WEAKNESS,
            List.of(
                    "Desconocimiento de proveedores.",
                    "Dependencia de los intermediarios.",
                    "Desconocimiento de mercado",
                    "Carencia de conocimiento para determinar costo y precio.",
                    "Débil cultura empresarial.",
                    "Falta de capital de trabajo."),
            SwotKind.OPPORTUNITY,
            List.of(
                    "Apoyo de un entorno institucional privado o público.",
                    "Afluencia de turistas a Otavalo.",
                    "Existencia de fuentes de financiamiento."),
            SwotKind.THREAT,
            List.of(
                    "Estacionalidad de la demanda.",
                    "Presencia de la competencia.",
                    "Poder de negociación de intermediarios.",
                    "Riesgo de la crisis financiera a nivel mundial."));

    private static final List<String> CONDITIONS = List.of(
            "attractiveToNetwork",
            "attractiveToClient",
            "marketTrend",
            "economicTrend",
            "environmentalTrend",
            "skills",
            "strengths",
            "weaknesses");

    private final Storyteller people;
    private final Members members;
    private final HeldMeetings meetings;

    JahuaPambaPosition(Storyteller people, Members members, HeldMeetings meetings) {
        this.people = people;
        this.members = members;
        this.meetings = meetings;
    }

    void adopt(Network network) {
        String maria = network.articulatorId();
        people.complete(maria, network.code(), "userTask_draftPosition", draft(members.activeOf(network.id())));
        people.complete(
                maria,
                network.code(),
                "userTask_testOpportunities",
                Map.of(
                        "ideas",
                        List.of(garments(), tapestries()),
                        "actions",
                        List.of(
                                action("INTERNSHIP", "Conocer un taller de Salasaca que vende a tiendas"),
                                action("PILOT", "Vender juntos una primera colección de ponchos"))));
        Object best = people.open(maria, network.code(), ADOPT).get("ideaId");
        people.complete(maria, network.code(), ADOPT, vote(network, requireNonNull(best)));
    }

    /** Unanimous, in the latest meeting. */
    private Map<String, Object> vote(Network network, Object ideaId) {
        VotingMeeting latest = meetings.of(network.id()).latestFirst().get(0);
        return Map.of(
                "outcome",
                "VOTED",
                "ideaId",
                ideaId,
                "meetingId",
                latest.id(),
                "proposerId",
                latest.attending().keySet().iterator().next(),
                "votesFor",
                latest.attending().size(),
                "votesAgainst",
                0,
                "abstentions",
                0);
    }

    private static Map<String, Object> draft(List<Member> members) {
        return Map.of(
                "objective",
                "Mejorar los ingresos de los miembros de la Red Jahua Pamba mediante la producción y comercialización de"
                        + " prendas elaboradas en lana",
                "jointOpportunity",
                "Aprovechar los cambios en los gustos y preferencias de los clientes de prendas de lana",
                "vision",
                "Ser una empresa líder en la producción y comercialización de prendas en lana, hechas con calidad"
                        + " certificada con presencia a nivel nacional e internacional, generadora; de fuentes de empleo y"
                        + " bienestar para la comunidad.",
                "mission",
                "Satisfacer los gustos y exigencias de los clientes a nivel nacional e internacional.",
                "swot",
                Arrays.stream(SwotKind.values())
                        .flatMap(kind -> lines(kind, members).stream())
                        .toList());
    }

    /** Each from another member, in the guide's order: the first has the most votes. */
    private static List<Map<String, Object>> lines(SwotKind kind, List<Member> members) {
        List<String> texts = requireNonNull(SWOT.get(kind));
        return IntStream.range(0, texts.size())
                .<Map<String, Object>>mapToObj(i -> Map.of(
                        "kind",
                        kind.name(),
                        "text",
                        texts.get(i),
                        "proposerId",
                        members.get((i + kind.ordinal()) % members.size()).id(),
                        "votes",
                        members.size() - 1 - i))
                .toList();
    }

    private static Map<String, Object> action(String kind, String text) {
        return Map.of("kind", kind, "text", text, "ideaNumber", 1);
    }

    private static Map<String, Object> garments() {
        Map<String, Object> idea = idea("Prendas de lana con diseños nuevos", List.of(), "28", "17,50", 120, "3780");
        idea.put("client", "Almacén Ñucanchi, de Otavalo");
        idea.put("overcoming", "Con una compra conjunta de lana y un taller de costos y precios.");
        return idea;
    }

    private static Map<String, Object> tapestries() {
        return idea(
                "Tapices grandes para hoteles",
                List.of("economicTrend", "skills", "weaknesses"),
                "180",
                "145",
                4,
                "5200");
    }

    private static Map<String, Object> idea(
            String name, List<String> failing, String price, String cost, int monthly, String investment) {
        Map<String, Object> idea = new HashMap<>();
        CONDITIONS.forEach(condition -> idea.put(condition, failing.contains(condition) ? "NO" : "YES"));
        idea.putAll(Map.of(
                "name", name, "price", price, "unitCost", cost, "monthlyVolume", monthly, "investment", investment));
        return idea;
    }
}
