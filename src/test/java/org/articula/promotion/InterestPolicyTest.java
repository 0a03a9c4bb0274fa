package org.articula.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterestPolicyTest {

    @Test
    void theInterestIsEnoughFromTheMinimumOn() {
        assertThat(InterestPolicy.assess(5, 5).enough()).isTrue();
        assertThat(InterestPolicy.assess(5, 5).reason())
                .isEqualTo("Hasta ahora hay 5 personas interesadas y hacen falta al menos 5: el interés alcanza.");
        assertThat(InterestPolicy.assess(1, 5).reason())
                .isEqualTo("Hasta ahora hay 1 persona interesada y hacen falta al menos 5:"
                        + " conviene otra charla, mejorada.");
    }

    @Test
    void goingOnWithTooFewNeedsAReasonAndWithNobodyIsRefused() {
        assertThat(InterestPolicy.check(review(true, null, null), InterestPolicy.assess(2, 5), true)
                        .all())
                .containsExactly(new FieldError(
                        "reason", "Los interesados son 2 y se piden 5: escriba por qué el interés alcanza."));
        assertThat(InterestPolicy.check(
                                review(true, null, "Falta gente por llegar."), InterestPolicy.assess(2, 5), true)
                        .all())
                .isEmpty();
        assertThat(InterestPolicy.check(review(true, null, "Porque sí."), InterestPolicy.assess(0, 5), true)
                        .all())
                .extracting(FieldError::path)
                .containsExactly("enough");
    }

    @Test
    void anotherTalkMustBeABetterOneEvenWhenManyAreInterested() {
        assertThat(InterestPolicy.check(review(false, " ", null), InterestPolicy.assess(9, 5), true)
                        .all())
                .containsExactly(new FieldError("toImprove", "Escriba qué va a mejorar en la próxima charla."));
        assertThat(InterestPolicy.check(review(false, "Más ejemplos.", null), InterestPolicy.assess(0, 5), true)
                        .all())
                .isEmpty();
    }

    @Test
    void aTalkThatWasNotGivenTeachesNothingToImprove() {
        assertThat(InterestPolicy.check(review(false, null, null), InterestPolicy.assess(0, 5), false)
                        .all())
                .isEmpty();
    }

    private static TalkReview review(boolean enough, @Nullable String toImprove, @Nullable String reason) {
        return new TalkReview(null, toImprove, "Se dio la charla.", enough, reason);
    }
}
