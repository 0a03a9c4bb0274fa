package org.articula.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** Whether an assessment is whole: the five criteria, each with its reason, and how the rest was verified. */
final class AssessmentPolicy {

    private static final int LONGEST = 1000;
    private static final int MOST_WORKERS = 1000;

    private AssessmentPolicy() {}

    static List<FieldError> check(Assessment assessment) {
        List<FieldError> errors = new ArrayList<>();
        Set<CandidateCriterion> missing = EnumSet.allOf(CandidateCriterion.class);
        for (int i = 0; i < assessment.scores().size(); i++) {
            CriterionScore score = assessment.scores().get(i);
            String path = "scores[%d].".formatted(i);
            if (!missing.remove(score.criterion())) {
                errors.add(new FieldError(path + "score", "Este criterio ya tiene su puntaje."));
            }
            if (score.score() < CriterionScore.LEAST || score.score() > CriterionScore.MOST) {
                errors.add(new FieldError(
                        path + "score",
                        "El puntaje va de %d a %d.".formatted(CriterionScore.LEAST, CriterionScore.MOST)));
            }
            TextCheck.required(errors, path + "reason", "en qué se basa el puntaje", score.reason(), LONGEST);
            TextCheck.optional(errors, path + "evidence", "la evidencia", score.evidence(), LONGEST);
        }
        if (!missing.isEmpty()) {
            errors.add(new FieldError("scores", "Falta el puntaje de alguno de los cinco criterios."));
        }
        TextCheck.required(errors, "verification", "cómo se verificó", assessment.verification(), LONGEST);
        int workers = assessment.profile().workers();
        if (workers < 1 || workers > MOST_WORKERS) {
            errors.add(new FieldError("workers", "Trabajan de 1 a %d personas.".formatted(MOST_WORKERS)));
        }
        return errors;
    }
}
