package org.articula.meeting;

import static org.articula.meeting.ConvocationPolicy.Step.INVITE;
import static org.articula.meeting.ConvocationPolicy.Step.NONE;
import static org.articula.meeting.ConvocationPolicy.Step.REMIND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.articula.meeting.ConvocationPolicy.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.9; hours are counted back from the start of the meeting. */
class ConvocationPolicyTest {

    private static final Instant START = Instant.parse("2026-12-03T20:00:00Z");
    private static final MeetingTimes TIMES =
            MeetingTimes.of(START, Duration.ofHours(72), Duration.ofHours(24), Duration.ofMinutes(30));

    @ParameterizedTest(name = "{0} at {1} h, told at {2} h: {3}")
    @CsvSource({
        // On time
        "INVITE, 72, , INVITE",
        "REMIND, 24, 72, REMIND",
        // The engine's clock runs a little ahead of ours
        "INVITE, 73, , INVITE",
        "REMIND, 25, 72, REMIND",
        // Late, but still an invitation
        "INVITE, 40, , INVITE",
        // After an outage only the reminder goes out, and once
        "INVITE, 20, , REMIND",
        "REMIND, 20, 20, NONE",
        // A member who came in after the invitations
        "REMIND, 24, , REMIND",
        // Moved: told of the new date within the time for invitations, or before it
        "INVITE, 60, 60, NONE",
        "INVITE, 72, 90, INVITE",
        "REMIND, 24, 60, REMIND",
        "INVITE, 10, 10, NONE",
        "REMIND, 10, 10, NONE",
        // Too late for anything
        "INVITE, 0, , NONE",
        "REMIND, 0, 72, NONE",
        "INVITE, -5, , NONE",
    })
    void aMemberGetsTheLatestUsefulNotice(Step asked, int nowHours, @Nullable Integer toldHours, Step expected) {
        assertThat(ConvocationPolicy.decide(
                                asked, before(nowHours), TIMES, toldHours == null ? null : before(toldHours))
                        .step())
                .isEqualTo(expected);
    }

    @Test
    void theDecisionSaysWhy() {
        assertThat(ConvocationPolicy.decide(INVITE, before(72), TIMES, null).reason())
                .isEqualTo("Todavía no ha recibido la convocatoria.");
        assertThat(ConvocationPolicy.decide(REMIND, before(24), TIMES, null).reason())
                .isEqualTo("Falta poco para la reunión: corresponde un recordatorio.");
        assertThat(ConvocationPolicy.decide(INVITE, before(0), TIMES, null).reason())
                .isEqualTo("La reunión ya comenzó.");
        assertThat(ConvocationPolicy.decide(REMIND, before(20), TIMES, before(21))
                        .reason())
                .isEqualTo("Ya recibió un aviso con estos datos.");
    }

    @Test
    void nobodyIsToldTwiceWhateverTheMomentTimersFire() {
        for (int invited = 80; invited >= -1; invited--) {
            for (int reminded = invited; reminded >= -1; reminded--) {
                Step first = ConvocationPolicy.decide(INVITE, before(invited), TIMES, null)
                        .step();
                Step second = ConvocationPolicy.decide(
                                REMIND, before(reminded), TIMES, first == NONE ? null : before(invited))
                        .step();
                assertThat(first == REMIND && second == REMIND).isFalse();
                assertThat(invited <= 24 && first != NONE && second != NONE).isFalse();
            }
        }
    }

    private static Instant before(int hours) {
        return START.minus(Duration.ofHours(hours));
    }
}
