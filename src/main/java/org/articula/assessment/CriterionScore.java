package org.articula.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate is worth under one criterion.
 *
 * @param score from {@value #LEAST}, very low, to {@value #MOST}, very high
 * @param reason what the score rests on; may be left out from {@value #FAIR} on, never below: there it may keep somebody out
 * @param evidence who said it or where it was seen; null when nobody noted it
 */
public record CriterionScore(
        @NotNull(message = "La fila no dice a qué criterio se refiere.") CandidateCriterion criterion,
        @NotNull(message = "Dé un puntaje de 1 a 5.") @Min(CriterionScore.LEAST) @Max(CriterionScore.MOST) Integer score,
        @Nullable @Size(max = AssessmentLimits.TEXT) String reason,
        @Nullable @Size(max = AssessmentLimits.TEXT) String evidence) {

    public static final int LEAST = 1;
    public static final int MOST = 5;
    public static final int FAIR = 3;

    /** A blank reason is none. */
    public CriterionScore {
        reason = TypedText.orNull(reason);
    }
}
