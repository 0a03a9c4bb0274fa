package org.articula.promotion;

import org.articula.logbook.Logbook;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;

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
    static FieldErrors check(TalkReview review, InterestVerdict verdict, boolean held) {
        FieldErrors errors = new FieldErrors();
        errors.optional("liked", "qué gustó", review.liked(), PromotionLimits.TEXT);
        errors.optional("toImprove", "qué va a mejorar", review.toImprove(), PromotionLimits.TEXT);
        errors.required("logbookNote", "qué ocurrió", review.logbookNote(), Logbook.LONGEST_TEXT);
        errors.optional("reason", "por qué el interés alcanza", review.reason(), PromotionLimits.TEXT);
        if (review.enough() && verdict.interested() == 0) {
            errors.add("enough", "Todavía no hay nadie interesado: hace falta otra charla.");
        } else if (review.enough() && !verdict.enough() && TypedText.orNull(review.reason()) == null) {
            errors.add(
                    "reason",
                    "Los interesados son %d y se piden %d: escriba por qué el interés alcanza."
                            .formatted(verdict.interested(), verdict.minimum()));
        }
        errors.addIf(
                held && !review.enough() && TypedText.orNull(review.toImprove()) == null,
                "toImprove",
                "Escriba qué va a mejorar en la próxima charla.");
        return errors;
    }
}
