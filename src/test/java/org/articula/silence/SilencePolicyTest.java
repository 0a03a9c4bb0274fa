package org.articula.silence;

import static org.articula.silence.SilencePolicy.Outcome.CANCELLED;
import static org.articula.silence.SilencePolicy.Outcome.OPEN;
import static org.articula.silence.SilencePolicy.Outcome.VALID;
import static org.articula.silence.SilencePolicy.Outcome.WITHOUT_QUORUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.articula.silence.SilencePolicy.Facts;
import org.articula.silence.SilencePolicy.Finding;
import org.articula.silence.SilencePolicy.Held;
import org.articula.silence.SilencePolicy.Limits;
import org.articula.silence.SilencePolicy.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A network that meets on Thursdays at 15:00; its first meeting is that of 3 December 2026. */
class SilencePolicyTest {

    private static final ZoneId ECUADOR = ZoneId.of("America/Guayaquil");
    private static final Instant FIRST = Instant.parse("2026-12-03T20:00:00Z");
    private static final Limits TWICE = new Limits(2, 2);

    @Test
    void oneUnrecordedMeetingIsNoSilence() {
        Finding finding = look(due(0).plusSeconds(1), null, OPEN, OPEN);

        assertThat(finding.since()).isNull();
        assertThat(finding.reasons()).isEmpty();
        assertThat(finding.nextAt()).isEqualTo(due(1));
    }

    @Test
    void twoInARowAreFromTheMomentTheSecondIsOverdue() {
        assertThat(look(due(1).minusSeconds(1), null, VALID, OPEN, OPEN).since())
                .isNull();
        Finding finding = look(due(2), null, VALID, OPEN, OPEN, OPEN);

        assertThat(finding.since()).isEqualTo(due(2));
        assertThat(finding.lastValidAt()).isEqualTo(start(0));
        assertThat(finding.reasons())
                .containsExactly(
                        "Falta cerrar la asistencia o el acta de 2 reuniones seguidas:"
                                + " la 2 (10 de diciembre de 2026) y la 3 (17 de diciembre de 2026).",
                        "La última reunión válida fue el 3 de diciembre de 2026; desde entonces pasaron 2 plazos de 7 días"
                                + " sin otra.");
    }

    @Test
    void aRecordedMeetingBetweenThemBreaksTheRow() {
        assertThat(look(due(3), null, VALID, OPEN, VALID, OPEN).since()).isNull();
        assertThat(look(due(3), null, VALID, OPEN, OPEN, VALID).since()).isNull();
    }

    @Test
    void aCancelledMeetingNeitherBreaksTheRowNorBelongsToIt() {
        assertThat(look(due(2), null, VALID, OPEN, CANCELLED).reasons())
                .as("only the missing valid meeting")
                .singleElement()
                .asString()
                .startsWith("La última reunión válida");
        assertThat(look(due(3), null, VALID, OPEN, CANCELLED, OPEN).reasons())
                .anyMatch(reason -> reason.contains("la 2 (10 de diciembre de 2026) y la 4 (24 de diciembre de 2026)"));
    }

    @Test
    void meetingsWithoutAQuorumAreNotValid() {
        assertThat(look(due(2).minusSeconds(1), null, VALID, WITHOUT_QUORUM, WITHOUT_QUORUM)
                        .since())
                .as("the second one may still be recorded otherwise")
                .isNull();
        assertThat(look(due(2), null, VALID, WITHOUT_QUORUM, WITHOUT_QUORUM).since())
                .isEqualTo(due(2));
    }

    @Test
    void aNetworkThatNeverMetValidlyHasTwoMeetingsToDoSo() {
        assertThat(look(due(1).minusSeconds(1), null, WITHOUT_QUORUM, CANCELLED, OPEN)
                        .since())
                .isNull();
        Finding finding = look(due(1), null, WITHOUT_QUORUM, CANCELLED, OPEN);

        assertThat(finding.since()).isEqualTo(due(1));
        assertThat(finding.lastValidAt()).isNull();
        assertThat(finding.reasons())
                .containsExactly("No hay ninguna reunión válida registrada y ya pasaron 2 plazos de 7 días.");
    }

    @Test
    void theClockStartsAgainWhenSomebodyAsked() {
        Instant asked = due(2).plusSeconds(7200);

        Finding soonAfter = look(due(3), asked, VALID, OPEN, OPEN, OPEN, OPEN);
        assertThat(soonAfter.since()).as("one unrecorded meeting since then").isNull();
        assertThat(soonAfter.nextAt()).isEqualTo(due(4));
        assertThat(look(due(4), asked, VALID, OPEN, OPEN, OPEN, OPEN).since()).isEqualTo(due(4));
    }

    @Test
    void aLateMeetingOfBeforeDoesNotMakeUpForLaterOnes() {
        assertThat(look(due(3), null, VALID, OPEN, OPEN).since()).isNotNull();
        assertThat(look(due(2), null, VALID, VALID, OPEN).since())
                .as("the earlier one recorded late")
                .isNull();
        assertThat(look(due(3), null, VALID, VALID, OPEN, OPEN).since()).isEqualTo(due(3));
    }

    @Test
    void withoutAnyMeetingThereIsNothingToSay() {
        Finding finding = look(due(9), null);

        assertThat(finding.since()).isNull();
        assertThat(finding.nextAt()).isNull();
    }

    /** One outcome for each Thursday. */
    private static Finding look(Instant now, @Nullable Instant clockFrom, Outcome... outcomes) {
        List<Held> meetings = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            int week = meetings.size();
            meetings.add(new Held(week + 1, start(week), due(week), outcome));
        }
        return SilencePolicy.look(new Facts(ECUADOR, 7, clockFrom, meetings), TWICE, now);
    }

    private static Instant start(int week) {
        return FIRST.plus(Duration.ofDays(7L * week));
    }

    /** An hour of meeting and a day of grace. */
    private static Instant due(int week) {
        return start(week).plus(Duration.ofHours(25));
    }
}
