package org.articula.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aTalkWasHeldWithinTheLastYear() {
        assertThat(faults(TODAY)).isEmpty();
        assertThat(faults(TODAY.minusYears(1))).isEmpty();
        assertThat(faults(TODAY.minusYears(1).minusDays(1))).containsOnly("heldOn");
        assertThat(faults(TODAY.plusDays(1))).containsOnly("heldOn");
        assertThat(faults(null)).containsOnly("heldOn");
    }

    private static List<String> faults(@Nullable LocalDate heldOn) {
        HeldTalk held = new HeldTalk(
                true, heldOn, null, List.of(), List.of(), List.of(new HeldTalk.Known("p", Reaction.INTERESTED, null)));
        return TalkPolicy.checkHeld(held, TODAY).all().stream()
                .map(FieldError::path)
                .toList();
    }

    @ParameterizedTest(name = "planned for {0}: {1}")
    @CsvSource({
        "2026-12-04, 2026-12-04",
        "2026-12-03, 2026-12-03",
        "2025-12-04, 2025-12-04",
        "2026-12-05, ",
        "2025-12-03, ",
    })
    void theDayProposedForATalkIsOneThatIsTaken(LocalDate planned, @Nullable LocalDate proposed) {
        LocalDate today = LocalDate.of(2026, 12, 4);

        assertThat(TalkPolicy.proposedHeldOn(planned, today)).isEqualTo(proposed);
    }
}
