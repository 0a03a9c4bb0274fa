package org.articula.promotion;

import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** The talk is repeated and improved until producers are interested ({@code F1.1.h}); going on with fewer needs a reason. */
final class InterestPolicy {

    private InterestPolicy() {}

    static InterestVerdict assess(int interested, int minimum) {
        boolean enough = interested >= minimum;
        String who =
                switch (interested) {
                    case 0 -> "Todavía no hay nadie interesado";
                    case 1 -> "Hasta ahora hay 1 persona interesada";
                    default -> "Hasta ahora hay %d personas interesadas".formatted(interested);
                };
        String reason = enough
                ? "%s y hacen falta al menos %d: el interés alcanza.".formatted(who, minimum)
                : "%s y hacen falta al menos %d: conviene otra charla, mejorada.".formatted(who, minimum);
        return new InterestVerdict(enough, interested, minimum, reason);
    }

    /**
     * What is wrong with a decision, at the paths of {@link TalkReview}.
     *
     * @param held whether the talk was given: one that was not teaches nothing to improve
     */
    static List<FieldError> check(TalkReview review, InterestVerdict verdict, boolean held) {
        List<FieldError> errors = new ArrayList<>();
        if (review.enough() && verdict.interested() == 0) {
            errors.add(new FieldError("enough", "Todavía no hay nadie interesado: hace falta otra charla."));
        } else if (review.enough() && !verdict.enough() && blank(review.reason())) {
            errors.add(new FieldError(
                    "reason",
                    "Los interesados son %d y se piden %d: escriba por qué el interés alcanza."
                            .formatted(verdict.interested(), verdict.minimum())));
        }
        if (held && !review.enough() && blank(review.toImprove())) {
            errors.add(new FieldError("toImprove", "Escriba qué va a mejorar en la próxima charla."));
        }
        return errors;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
