package org.articula.minutes;

import static org.articula.meeting.AttendanceStatus.JUSTIFIED;
import static org.articula.meeting.AttendanceStatus.LATE;
import static org.articula.meeting.AttendanceStatus.PRESENT;
import static org.articula.meeting.AttendanceStatus.REPRESENTED;
import static org.articula.meeting.AttendanceStatus.UNJUSTIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.articula.meeting.AttendanceStatus;
import org.articula.member.ReviewCause;
import org.articula.minutes.AbsencePolicy.AbsenceDecision;
import org.articula.minutes.AbsencePolicy.Attended;
import org.articula.minutes.AbsencePolicy.Limits;
import org.articula.minutes.AbsencePolicy.Reviewed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RI.15, RI.16, RI.17. */
class AbsencePolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);

    @Test
    void threeUnjustifiedInARowCallForAReview() {
        AbsenceDecision decision = decide(Set.of(), PRESENT, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED);

        assertThat(decision.unjustifiedInARow()).isEqualTo(3);
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo(ReviewCause.UNJUSTIFIED_IN_A_ROW);
            assertThat(finding.reason())
                    .isEqualTo("Tiene 3 faltas injustificadas seguidas en 2026; el reglamento pide revisar la"
                            + " participación desde 3.");
        });
    }

    @Test
    void twoAreNotEnough() {
        AbsenceDecision decision = decide(Set.of(), UNJUSTIFIED, UNJUSTIFIED);

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.sentences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "LATE", "REPRESENTED", "JUSTIFIED"})
    void whateverIsNotUnjustifiedBreaksTheRow(AttendanceStatus status) {
        AbsenceDecision decision = decide(Set.of(), UNJUSTIFIED, UNJUSTIFIED, status, UNJUSTIFIED);

        assertThat(decision.unjustifiedInARow()).isEqualTo(1);
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void absencesOfLastYearAreNotCarriedOver() {
        List<Attended> history = List.of(
                on(LocalDate.of(2026, 12, 10), UNJUSTIFIED),
                on(LocalDate.of(2026, 12, 24), UNJUSTIFIED),
                on(LocalDate.of(2027, 1, 7), UNJUSTIFIED));

        AbsenceDecision decision = AbsencePolicy.decide(history, 2027, new Limits(3, 3), Set.of());

        assertThat(decision.unjustifiedInARow()).isEqualTo(1);
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void theOrderOfTheHistoryDoesNotMatter() {
        List<Attended> history = new ArrayList<>(history(UNJUSTIFIED, PRESENT, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED));
        Collections.reverse(history);

        assertThat(AbsencePolicy.decide(history, 2026, new Limits(3, 3), Set.of())
                        .unjustifiedInARow())
                .isEqualTo(3);
    }

    @Test
    void severalJustifiedInAYearCallForAReviewEvenWithMeetingsBetween() {
        AbsenceDecision decision = decide(Set.of(), JUSTIFIED, PRESENT, JUSTIFIED, LATE, JUSTIFIED);

        assertThat(decision.findings())
                .extracting(AbsencePolicy.Finding::cause)
                .containsExactly(ReviewCause.JUSTIFIED_PER_YEAR);
        assertThat(decision.sentences())
                .containsExactly("Tiene 3 faltas justificadas en 2026; desde 3 la red analiza la permanencia.");
    }

    @Test
    void oneRowGivesCauseForOneReview() {
        Set<Reviewed> reviewed = Set.of(new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, "m2"));

        AbsenceDecision fourth = decide(reviewed, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED);

        assertThat(fourth.findings()).isEmpty();
        assertThat(fourth.sentences()).hasSize(1);
    }

    @Test
    void aNewRowGivesCauseForANewReview() {
        Set<Reviewed> reviewed = Set.of(new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, "m2"));

        AbsenceDecision decision = decide(
                reviewed, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, REPRESENTED, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED);

        assertThat(decision.findings()).hasSize(1);
    }

    @Test
    void aReviewOfOneCauseDoesNotSilenceTheOther() {
        Set<Reviewed> reviewed = Set.of(new Reviewed(ReviewCause.JUSTIFIED_PER_YEAR, "m5"));

        AbsenceDecision decision =
                decide(reviewed, JUSTIFIED, JUSTIFIED, JUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED);

        assertThat(decision.findings())
                .extracting(AbsencePolicy.Finding::cause)
                .contains(ReviewCause.UNJUSTIFIED_IN_A_ROW);
    }

    @Test
    void aLimitLoweredWhileARowGrowsStillCallsForAReview() {
        AbsenceDecision decision = AbsencePolicy.decide(
                history(UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED), 2026, new Limits(2, 3), Set.of());

        assertThat(decision.findings()).hasSize(1);
    }

    private static AbsenceDecision decide(Set<Reviewed> reviewed, AttendanceStatus... statuses) {
        return AbsencePolicy.decide(history(statuses), 2026, new Limits(3, 3), reviewed);
    }

    private static List<Attended> history(AttendanceStatus... statuses) {
        List<Attended> history = new ArrayList<>();
        for (int i = 0; i < statuses.length; i++) {
            history.add(new Attended("m" + i, FIRST.plusWeeks(2L * i), statuses[i]));
        }
        return history;
    }

    private static Attended on(LocalDate date, AttendanceStatus status) {
        return new Attended(date.toString(), date, status);
    }
}
