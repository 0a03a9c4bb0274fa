package org.articula.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldErrors;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of an approach, and when there is nothing left to do: at least one institution was contacted, its advantages were
 * explained to the network and the network visited it ({@code F2.4.a}, {@code F2.4.b}).
 */
public final class ApproachPolicy {

    private ApproachPolicy() {}

    /** How it goes on. @param reasons Spanish sentences */
    record Standing(SupportWish next, List<String> reasons) {}

    static void check(FieldErrors row, ToldApproach told, LocalDate today) {
        if (told.silent()) {
            return;
        }
        if (told.contactedOn() == null) {
            row.add("contactedOn", "Escriba primero qué día se contactó a la institución.");
        }
        past(row, "contactedOn", told.contactedOn(), today);
        past(row, "explainedOn", told.explainedOn(), today);
        past(row, "visitedOn", told.visitedOn(), today);
        past(row, "requestedOn", told.requestedOn(), today);
        row.required("representative", "con quién se habló", told.representative(), SupportLimits.REPRESENTATIVE);
        row.addIf(told.channel() == null, "channel", "Elija cómo fue el contacto.");
        row.addIf(
                told.explainedMeetingId() != null && told.explainedOn() == null,
                "explainedOn",
                "Escriba qué día se explicaron las ventajas.");
        checkVisit(row, told);
        checkRequest(row, told);
    }

    private static void checkVisit(FieldErrors row, ToldApproach told) {
        if (told.visitedOn() != null) {
            row.required("attendees", "quiénes asistieron o cuántos", told.attendees(), SupportLimits.ATTENDEES);
            row.required("visitMinutes", "un acta corta de la visita", told.visitMinutes(), SupportLimits.TEXT);
        } else if (told.attendees() != null || told.visitMinutes() != null) {
            row.add("visitedOn", "Escriba qué día fue la visita.");
        }
    }

    private static void checkRequest(FieldErrors row, ToldApproach told) {
        if (!told.asks()) {
            return;
        }
        row.required("request", "qué se solicitó", told.request(), SupportLimits.TEXT);
        row.addIf(told.requestedOn() == null, "requestedOn", "Escriba qué día se presentó la solicitud.");
        row.addIf(told.requestResult() == null, "requestResult", "Elija en qué quedó la solicitud.");
        row.optional("term", "el plazo", told.term(), SupportLimits.TERM);
        row.addIf(
                told.amount() != null
                        && (told.amount().cents() < 0 || told.amount().cents() > 100L * SupportLimits.MOST_AMOUNT),
                "amount",
                "El monto va de %d a %d.".formatted(SupportLimits.LEAST_AMOUNT, SupportLimits.MOST_AMOUNT));
    }

    private static void past(FieldErrors row, String field, @Nullable LocalDate day, LocalDate today) {
        row.addIf(day != null && day.isAfter(today), field, "Esta fecha todavía no llega: anote lo que ya se hizo.");
    }

    /** Whether one institution at least is near enough. */
    static boolean near(List<SupportApproach> approaches) {
        return approaches.stream().anyMatch(one -> one.explained() && one.visited());
    }

    /** @param reason why it ends although none is near enough; null when nobody said */
    static Standing standing(SupportWish wish, @Nullable String reason, List<SupportApproach> approaches) {
        boolean near = near(approaches);
        List<String> reasons = new ArrayList<>();
        reasons.add("%s, ventajas explicadas de %d, visitadas: %d."
                .formatted(
                        Wording.count(approaches.size(), "institución contactada", "instituciones contactadas"),
                        approaches.stream().filter(SupportApproach::explained).count(),
                        approaches.stream().filter(SupportApproach::visited).count()));
        reasons.add(
                near
                        ? "Al menos una fue contactada, la red conoce sus ventajas y la visitó."
                        : "Todavía falta una que haya sido contactada, explicada a la red y visitada.");
        if (reason != null) {
            reasons.add("Se termina porque: " + reason);
        }
        boolean stays = wish == SupportWish.CLOSE && !near && reason == null;
        return new Standing(stays ? SupportWish.NOW : wish, reasons);
    }
}
