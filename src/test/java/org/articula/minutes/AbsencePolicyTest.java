package org.articula.minutes;

import static org.articula.meeting.AttendanceStatus.JUSTIFIED;
import static org.articula.meeting.AttendanceStatus.LATE;
import static org.articula.meeting.AttendanceStatus.PRESENT;
import static org.articula.meeting.AttendanceStatus.UNJUSTIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.articula.meeting.AttendanceStatus;
import org.articula.member.ReviewCause;
import org.articula.member.ReviewOutcome;
import org.articula.minutes.AbsencePolicy.AbsenceDecision;
import org.articula.minutes.AbsencePolicy.Attended;
import org.articula.minutes.AbsencePolicy.Limits;
import org.articula.minutes.AbsencePolicy.Reviewed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RI.15, RI.16, RI.17. */
class AbsencePolicyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);

    @Test
    void threeUnjustifiedInARowCallForAReview() {
        AbsenceDecision decision = decide(List.of(), PRESENT, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED);

        assertThat(decision.unjustifiedInARow()).isEqualTo(3);
        assertThat(decision.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cause()).isEqualTo(ReviewCause.UNJUSTIFIED_IN_A_ROW);
            assertThat(finding.reasons())
                    .containsExactly("Tiene 3 faltas injustificadas seguidas en 2026; el reglamento pide revisar la"
                            + " participación desde 3.");
        });
    }

    @Test
    void twoAreNotEnough() {
        AbsenceDecision decision = decide(List.of(), UNJUSTIFIED, UNJUSTIFIED);

        assertThat(decision.findings()).isEmpty();
        assertThat(decision.sentences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESENT", "LATE", "REPRESENTED", "JUSTIFIED"})
    void whateverIsNotUnjustifiedBreaksTheRow(AttendanceStatus status) {
        AbsenceDecision decision = decide(List.of(), UNJUSTIFIED, UNJUSTIFIED, status, UNJUSTIFIED);

        assertThat(decision.unjustifiedInARow()).isEqualTo(1);
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void absencesOfLastYearAreNotCarriedOver() {
        List<Attended> history = List.of(
                on(LocalDate.of(2026, 12, 10), UNJUSTIFIED),
                on(LocalDate.of(2026, 12, 24), UNJUSTIFIED),
                on(LocalDate.of(2027, 1, 7), UNJUSTIFIED));

        AbsenceDecision decision = AbsencePolicy.decide(history, "2027-01-07", 2027, new Limits(3, 3), List.of());

        assertThat(decision.unjustifiedInARow()).isEqualTo(1);
        assertThat(decision.findings()).isEmpty();
    }

    @Test
    void theOrderOfTheHistoryDoesNotMatter() {
        List<Attended> history = new ArrayList<>(history(UNJUSTIFIED, PRESENT, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED));
        Collections.reverse(history);

        assertThat(AbsencePolicy.decide(history, "m4", 2026, new Limits(3, 3), List.of())
                        .unjustifiedInARow())
                .isEqualTo(3);
    }

    @Test
    void severalJustifiedInAYearCallForAReviewEvenWithMeetingsBetween() {
        AbsenceDecision decision = decide(List.of(), JUSTIFIED, PRESENT, JUSTIFIED, LATE, JUSTIFIED);

        assertThat(decision.findings())
                .extracting(AbsencePolicy.Finding::cause)
                .containsExactly(ReviewCause.JUSTIFIED_PER_YEAR);
        assertThat(decision.sentences())
                .containsExactly("Tiene 3 faltas justificadas en 2026; desde 3 la red analiza la permanencia.");
    }

    @Test
    void whileTheNetworkHasNotDecidedThereIsOneReview() {
        List<Reviewed> open = List.of(new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, null, null));

        AbsenceDecision fourth = decide(open, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED);

        assertThat(fourth.findings()).isEmpty();
        assertThat(fourth.sentences())
                .containsExactly("Tiene 4 faltas injustificadas seguidas en 2026; el reglamento pide revisar la"
                        + " participación desde 3. La red todavía debe decidir sobre su participación.");
    }

    @ParameterizedTest
    @EnumSource(names = {"KEEP", "WARN"})
    void afterTheDecisionTheCountBeginsAnew(ReviewOutcome outcome) {
        // Decided on the day of the third absence
        List<Reviewed> settled = List.of(new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, outcome, FIRST.plusWeeks(4)));

        assertThat(decide(settled, row(UNJUSTIFIED, 5)).unjustifiedInARow()).isEqualTo(2);
        assertThat(decide(settled, row(UNJUSTIFIED, 5)).findings()).isEmpty();
        assertThat(decide(settled, row(UNJUSTIFIED, 6)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cause()).isEqualTo(ReviewCause.UNJUSTIFIED_IN_A_ROW);
                    assertThat(finding.reasons())
                            .containsExactly(
                                    "Tiene 3 faltas injustificadas seguidas en 2026 después de la decisión del 5 de febrero de"
                                            + " 2026; el reglamento pide revisar la participación desde 3.",
                                    "La revisión anterior concluyó el 5 de febrero de 2026: «" + outcome.spanish()
                                            + "».");
                });
    }

    @Test
    void whatTheNetworkKnewWhenItDecidedCountsNoMore() {
        // Three absences brought the review, the fourth was there before the decision
        List<Reviewed> settled =
                List.of(new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, ReviewOutcome.WARN, FIRST.plusWeeks(7)));

        assertThat(decide(settled, row(UNJUSTIFIED, 6)).findings()).isEmpty();
        assertThat(decide(settled, row(UNJUSTIFIED, 7)).findings()).hasSize(1);
    }

    @Test
    void ofSeveralDecisionsTheLastOneCounts() {
        List<Reviewed> settled = List.of(
                new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, ReviewOutcome.WARN, FIRST.plusWeeks(10)),
                new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, ReviewOutcome.KEEP, FIRST.plusWeeks(4)));

        assertThat(decide(settled, row(UNJUSTIFIED, 8)).unjustifiedInARow()).isEqualTo(2);
        assertThat(decide(settled, row(UNJUSTIFIED, 9)).findings()).hasSize(1);
    }

    @Test
    void justifiedAbsencesAreCountedAnewAsWell() {
        List<Reviewed> settled =
                List.of(new Reviewed(ReviewCause.JUSTIFIED_PER_YEAR, ReviewOutcome.KEEP, FIRST.plusWeeks(4)));

        assertThat(decide(settled, row(JUSTIFIED, 5)).findings()).isEmpty();
        assertThat(decide(settled, JUSTIFIED, JUSTIFIED, JUSTIFIED, PRESENT, JUSTIFIED, JUSTIFIED, LATE, JUSTIFIED)
                        .findings())
                .extracting(AbsencePolicy.Finding::cause)
                .containsExactly(ReviewCause.JUSTIFIED_PER_YEAR);
    }

    @Test
    void aReviewOfOneCauseDoesNotSilenceTheOther() {
        List<Reviewed> reviewed =
                List.of(new Reviewed(ReviewCause.JUSTIFIED_PER_YEAR, ReviewOutcome.KEEP, FIRST.plusWeeks(10)));

        AbsenceDecision decision =
                decide(reviewed, JUSTIFIED, JUSTIFIED, JUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED);

        assertThat(decision.findings())
                .extracting(AbsencePolicy.Finding::cause)
                .containsExactly(ReviewCause.UNJUSTIFIED_IN_A_ROW);
    }

    @Test
    void aDecisionOfLastYearIsNotSpokenOf() {
        List<Reviewed> settled =
                List.of(new Reviewed(ReviewCause.UNJUSTIFIED_IN_A_ROW, ReviewOutcome.WARN, LocalDate.of(2025, 11, 3)));

        assertThat(decide(settled, row(UNJUSTIFIED, 3)).sentences())
                .containsExactly("Tiene 3 faltas injustificadas seguidas en 2026; el reglamento pide revisar la"
                        + " participación desde 3.");
    }

    /** Their minutes came late: that of the first or of the middle one completes the row, also when the member has come again since. */
    @ParameterizedTest
    @ValueSource(strings = {"m1", "m2", "m3"})
    void aRowIsTheOneInWhichTheMeetingStands(String closed) {
        List<Attended> history = history(PRESENT, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, PRESENT, UNJUSTIFIED);

        assertThat(AbsencePolicy.decide(history, closed, 2026, new Limits(3, 3), List.of())
                        .unjustifiedInARow())
                .isEqualTo(3);
    }

    @Test
    void aMeetingThatTheMemberAttendedStandsInNoRow() {
        List<Attended> history = history(UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, PRESENT, UNJUSTIFIED);

        assertThat(AbsencePolicy.decide(history, "m3", 2026, new Limits(3, 3), List.of())
                        .findings())
                .isEmpty();
    }

    @Test
    void aLimitLoweredWhileARowGrowsStillCallsForAReview() {
        AbsenceDecision decision = AbsencePolicy.decide(
                history(UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED, UNJUSTIFIED), "m3", 2026, new Limits(2, 3), List.of());

        assertThat(decision.findings()).hasSize(1);
    }

    private static AbsenceDecision decide(List<Reviewed> reviewed, AttendanceStatus... statuses) {
        String latest = "m" + (statuses.length - 1);
        return AbsencePolicy.decide(history(statuses), latest, 2026, new Limits(3, 3), reviewed);
    }

    private static AttendanceStatus[] row(AttendanceStatus status, int meetings) {
        return Collections.nCopies(meetings, status).toArray(AttendanceStatus[]::new);
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
