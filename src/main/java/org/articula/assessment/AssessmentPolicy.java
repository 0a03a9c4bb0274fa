package org.articula.assessment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;

/** Whether an assessment is whole: the five criteria, each with its reason, the facts they judge, and how the rest was verified. */
final class AssessmentPolicy {

    private AssessmentPolicy() {}

    static List<FieldError> check(Assessment assessment) {
        FieldErrors errors = new FieldErrors();
        Set<CandidateCriterion> missing = EnumSet.allOf(CandidateCriterion.class);
        for (int i = 0; i < assessment.scores().size(); i++) {
            CriterionScore score = assessment.scores().get(i);
            FieldErrors row = errors.row("scores", i);
            row.addIf(!missing.remove(score.criterion()), "score", "Este criterio ya tiene su puntaje.");
            row.within(
                    "score",
                    score.score(),
                    CriterionScore.LEAST,
                    CriterionScore.MOST,
                    "El puntaje va de %d a %d.".formatted(CriterionScore.LEAST, CriterionScore.MOST));
            if (score.score() >= CriterionScore.FAIR && score.score() <= CriterionScore.MOST) {
                row.optional("reason", "en qué se basa el puntaje", score.reason(), AssessmentLimits.TEXT);
            } else {
                row.required("reason", "en qué se basa el puntaje", score.reason(), AssessmentLimits.TEXT);
            }
            row.optional("evidence", "la evidencia", score.evidence(), AssessmentLimits.TEXT);
        }
        errors.addIf(!missing.isEmpty(), "scores", "Falta el puntaje de alguno de los cinco criterios.");
        errors.required("verification", "cómo se verificó", assessment.verification(), AssessmentLimits.TEXT);
        errors.within(
                "workers",
                assessment.profile().workers(),
                1,
                AssessmentLimits.WORKERS,
                "Trabajan de 1 a %d personas.".formatted(AssessmentLimits.WORKERS));
        CandidateFacts facts = assessment.facts();
        if (facts == null) {
            errors.add(
                    "antecedents", "Falta lo que se preguntó sobre el viaje, el ingreso familiar y los antecedentes.");
        } else {
            FactsPolicy.check(errors, facts);
        }
        return errors.all();
    }
}
