package org.articula.diagnosis;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.articula.shared.FieldErrors;

/** What an interview needs before it has a date: the member knows what it is for and has the guide ahead of it ({@code F2.2.a}). */
final class PreparationPolicy {

    private PreparationPolicy() {}

    /** @param now in the network's zone */
    static void check(FieldErrors errors, Preparation row, LocalDateTime now) {
        if (row.step() == Preparation.Step.LATER) {
            return;
        }
        if (row.isLeftOut()) {
            errors.required("reason", "por qué no habrá entrevista", row.reason(), DiagnosisLimits.ANSWER);
            return;
        }
        errors.optional("interviewer", "quién entrevista", row.interviewer(), DiagnosisLimits.NAME);
        LocalDate guideOn = row.guideOn();
        errors.addIf(guideOn != null && row.guideChannel() == null, "guideChannel", "Elija cómo se entregó la guía.");
        errors.addIf(
                guideOn != null && guideOn.isAfter(now.toLocalDate()),
                "guideOn",
                "La guía se anota cuando ya se entregó: no puede ser después de hoy.");
        LocalDateTime at = row.interviewAt();
        if (at == null) {
            return;
        }
        checkDate(errors, "interviewAt", at, now);
        errors.addIf(
                !row.isSensitised(),
                "sensitised",
                "Antes de fijar la fecha, explíquele para qué sirve el diagnóstico.");
        errors.addIf(
                row.guideChannel() == null && guideOn == null,
                "guideChannel",
                "La guía se entrega antes de la entrevista: diga cómo y cuándo.");
        errors.addIf(row.guideChannel() != null && guideOn == null, "guideOn", "Escriba qué día entregó la guía.");
    }

    /** @param now in the network's zone */
    static void checkDate(FieldErrors errors, String field, LocalDateTime at, LocalDateTime now) {
        errors.addIf(!at.isAfter(now), field, "La entrevista tiene que ser después de este momento.");
        errors.addIf(at.isAfter(now.plusYears(1)), field, "La entrevista tiene que ser dentro de un año.");
    }
}
