package org.articula.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.shared.Money;

/** Whether the facts about a candidate can be: figures within reason, and each antecedent asked for, or said not to be. */
final class FactsPolicy {

    private FactsPolicy() {}

    /** Adds what is wrong with the paths {@code travelMinutes}, {@code fare}, {@code incomePercent} and {@code antecedents}. */
    static void check(FieldErrors errors, CandidateFacts facts) {
        errors.within(
                "travelMinutes",
                facts.travelMinutes(),
                0,
                AssessmentLimits.TRAVEL_MINUTES,
                "El viaje dura de 0 a %d minutos.".formatted(AssessmentLimits.TRAVEL_MINUTES));
        Money fare = facts.fare();
        errors.addIf(
                fare != null && (fare.cents() < 0 || fare.cents() > AssessmentLimits.FARE * 100L),
                "fare",
                "El pasaje va de 0 a %d dólares.".formatted(AssessmentLimits.FARE));
        errors.within(
                "incomePercent",
                facts.incomePercent(),
                0,
                AssessmentLimits.WHOLE,
                "La parte del ingreso va de 0 a %d por ciento.".formatted(AssessmentLimits.WHOLE));
        checkAntecedents(errors, facts.antecedents());
    }

    private static void checkAntecedents(FieldErrors errors, List<Antecedent> antecedents) {
        Set<AntecedentKind> missing = EnumSet.allOf(AntecedentKind.class);
        for (int i = 0; i < antecedents.size(); i++) {
            Antecedent antecedent = antecedents.get(i);
            FieldErrors row = errors.row("antecedents", i);
            row.addIf(!missing.remove(antecedent.kind()), "answer", "Este antecedente ya tiene su respuesta.");
            if (antecedent.answer() == AntecedentAnswer.SOMETHING) {
                row.required("note", "qué se sabe", antecedent.note(), AssessmentLimits.TEXT);
            } else {
                row.optional("note", "qué se sabe", antecedent.note(), AssessmentLimits.TEXT);
            }
        }
        errors.addIf(
                !missing.isEmpty(),
                "antecedents",
                "Falta decir qué se sabe de alguno de los cinco antecedentes, o que todavía no se preguntó.");
    }
}
