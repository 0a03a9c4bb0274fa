package org.articula.invitation;

import static org.articula.invitation.ConvocationPolicy.Step.INVITE;
import static org.articula.invitation.ConvocationPolicy.Step.NONE;
import static org.articula.invitation.ConvocationPolicy.Step.REMIND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.articula.invitation.ConvocationPolicy.Standing;
import org.articula.invitation.ConvocationPolicy.Step;
import org.articula.meeting.MeetingTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RI.9; hours are counted back from the start of the meeting. */
class ConvocationPolicyTest {

    private static final Instant START = Instant.parse("2026-12-03T20:00:00Z");
    private static final MeetingTimes TIMES = new MeetingTimes(
            START.minus(Duration.ofHours(72)),
            START.minus(Duration.ofHours(24)),
            START.minus(Duration.ofMinutes(30)),
            START,
            START.plus(Duration.ofHours(25)));

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
        // After an outage one notice goes out: nobody is reminded of what they never heard of
        "INVITE, 20, , INVITE",
        "REMIND, 20, , INVITE",
        "REMIND, 20, 20, NONE",
        // A member who came in after the invitations
        "REMIND, 24, , INVITE",
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
                                asked,
                                before(nowHours),
                                TIMES,
                                toldHours == null ? Standing.NOTHING : told(before(toldHours)))
                        .step())
                .isEqualTo(expected);
    }

    @Test
    void theDecisionSaysWhy() {
        assertThat(ConvocationPolicy.decide(INVITE, before(72), TIMES, Standing.NOTHING)
                        .reason())
                .isEqualTo("Todavía no ha recibido la convocatoria.");
        assertThat(ConvocationPolicy.decide(REMIND, before(24), TIMES, told(before(72)))
                        .reason())
                .isEqualTo("Falta poco para la reunión: corresponde un recordatorio.");
        assertThat(ConvocationPolicy.decide(INVITE, before(0), TIMES, Standing.NOTHING)
                        .reason())
                .isEqualTo("La reunión ya comenzó.");
        assertThat(ConvocationPolicy.decide(REMIND, before(20), TIMES, told(before(21)))
                        .reason())
                .isEqualTo("Ya recibió un aviso con estos datos.");
    }

    @Test
    void nobodyIsToldTwiceWhateverTheMomentTimersFire() {
        for (int invited = 80; invited >= -1; invited--) {
            for (int reminded = invited; reminded >= -1; reminded--) {
                Step first = ConvocationPolicy.decide(INVITE, before(invited), TIMES, Standing.NOTHING)
                        .step();
                Step second = ConvocationPolicy.decide(
                                REMIND,
                                before(reminded),
                                TIMES,
                                first == NONE ? Standing.NOTHING : told(before(invited)))
                        .step();
                assertThat(first).isNotEqualTo(REMIND);
                assertThat(invited <= 24 && first == INVITE && second != NONE).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "on its way {0}, knows another date {1}, called {2}: {3}")
    @CsvSource({
        "true, false, false, NONE",
        "true, true, false, NONE",
        "false, true, false, TELL_CHANGE",
        "false, false, false, INVITE",
        "false, false, true, NONE",
    })
    void wordsFollowWhatAMemberHasHeard(boolean onItsWay, boolean otherDate, boolean called, Step expected) {
        Instant toldAt = called ? before(72) : null;
        for (Step asked : List.of(INVITE, REMIND)) {
            assertThat(ConvocationPolicy.decide(
                                    asked, before(24), TIMES, new Standing(toldAt, called, onItsWay, otherDate))
                            .step())
                    .isEqualTo(expected);
        }
    }

    private static Standing told(Instant at) {
        return new Standing(at, false, false, false);
    }

    private static Instant before(int hours) {
        return START.minus(Duration.ofHours(hours));
    }
}
