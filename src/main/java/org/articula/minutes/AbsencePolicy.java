package org.articula.minutes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.articula.meeting.AttendanceStatus;
import org.articula.member.ReviewCause;
import org.articula.member.ReviewOutcome;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a member's absences ask of the network. Unjustified absences in a row call for a review (RI.15), many justified
 * ones for thinking about permanence (RI.17); both are counted within a calendar year and never carried over (RI.16).
 * A meeting the member attended, even late or through a representative, breaks the row, and so does a justified absence.
 * Once the network has decided that somebody stays, with or without a warning, the count of that cause begins anew with the meetings after
 * the decision; while it has not decided, there is nothing more to call for. The minutes of an earlier meeting may be closed after those of
 * a later one: a row is the one in which the meeting stands whose minutes are closed.
 */
final class AbsencePolicy {

    private AbsencePolicy() {}

    /** How a member took part in a meeting, on a date in the network's zone. */
    record Attended(String meetingId, LocalDate on, AttendanceStatus status) {}

    /** A review of the member; without outcome and date while the network has not decided. Date in the network's zone. */
    record Reviewed(ReviewCause cause, @Nullable ReviewOutcome outcome, @Nullable LocalDate settledOn) {}

    /** How many absences of each kind the internal rules bear. */
    record Limits(int unjustifiedInARow, int justifiedPerYear) {}

    /** A cause for a review, with the Spanish sentences that say it. */
    record Finding(ReviewCause cause, List<String> reasons) {}

    /**
     * What follows from the absences of the year.
     *
     * @param findings what calls for a review now
     * @param sentences Spanish: the counts that matter, whether the network already looks at them or not
     */
    record AbsenceDecision(int unjustifiedInARow, List<Finding> findings, List<String> sentences) {}

    /**
     * @param history the member's meetings in any order, those after this one included where their minutes are closed
     * @param meetingId the meeting whose minutes are closed
     * @param year its calendar year in the network's zone
     * @param reviewed reviews of this member, of any time
     */
    static AbsenceDecision decide(
            List<Attended> history, String meetingId, int year, Limits limits, List<Reviewed> reviewed) {
        List<Attended> ofYear = history.stream()
                .filter(attended -> attended.on().getYear() == year)
                .sorted(Comparator.comparing(Attended::on))
                .toList();
        Count row = new Count(ReviewCause.UNJUSTIFIED_IN_A_ROW, reviewed);
        Count often = new Count(ReviewCause.JUSTIFIED_PER_YEAR, reviewed);
        int inARow = unjustifiedInARow(row.since(ofYear), meetingId);
        int justified = justified(often.since(ofYear));
        List<Finding> findings = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        if (inARow >= limits.unjustifiedInARow()) {
            row.tell(
                    "Tiene %s en %d%s; el reglamento pide revisar la participación desde %d."
                            .formatted(
                                    Wording.count(
                                            inARow, "falta injustificada seguida", "faltas injustificadas seguidas"),
                                    year,
                                    row.sinceWhen(year),
                                    limits.unjustifiedInARow()),
                    findings,
                    sentences);
        }
        if (justified >= limits.justifiedPerYear()) {
            often.tell(
                    "Tiene %s en %d%s; desde %d la red analiza la permanencia."
                            .formatted(
                                    Wording.count(justified, "falta justificada", "faltas justificadas"),
                                    year,
                                    often.sinceWhen(year),
                                    limits.justifiedPerYear()),
                    findings,
                    sentences);
        }
        return new AbsenceDecision(inARow, List.copyOf(findings), List.copyOf(sentences));
    }

    /** From where absences of one kind are counted: from the network's last decision on. */
    private record Count(ReviewCause cause, boolean open, Optional<Reviewed> last) {

        Count(ReviewCause cause, List<Reviewed> reviewed) {
            this(
                    cause,
                    reviewed.stream().anyMatch(review -> review.cause() == cause && review.settledOn() == null),
                    reviewed.stream()
                            .filter(review -> review.cause() == cause && review.settledOn() != null)
                            .max(Comparator.comparing(review -> requireNonNull(review.settledOn()))));
        }

        List<Attended> since(List<Attended> ofYear) {
            return last.map(review -> ofYear.stream()
                            .filter(attended -> attended.on().isAfter(review.settledOn()))
                            .toList())
                    .orElse(ofYear);
        }

        String sinceWhen(int year) {
            return last.map(review -> requireNonNull(review.settledOn()))
                    .filter(on -> on.getYear() == year)
                    .map(on -> " después de la decisión del " + SpanishDates.date(on))
                    .orElse("");
        }

        void tell(String sentence, List<Finding> findings, List<String> sentences) {
            if (open) {
                sentences.add(sentence + " La red todavía debe decidir sobre su participación.");
                return;
            }
            sentences.add(sentence);
            List<String> reasons = new ArrayList<>(List.of(sentence));
            last.ifPresent(review -> reasons.add("La revisión anterior concluyó el %s: «%s»."
                    .formatted(
                            SpanishDates.date(requireNonNull(review.settledOn())),
                            requireNonNull(review.outcome()).spanish())));
            findings.add(new Finding(cause, List.copyOf(reasons)));
        }
    }

    private static int unjustifiedInARow(List<Attended> meetings, String meetingId) {
        int row = 0;
        boolean holdsMeeting = false;
        for (Attended attended : meetings) {
            if (attended.status() == AttendanceStatus.UNJUSTIFIED) {
                row++;
                holdsMeeting |= attended.meetingId().equals(meetingId);
            } else if (holdsMeeting) {
                return row;
            } else {
                row = 0;
            }
        }
        return holdsMeeting ? row : 0;
    }

    private static int justified(List<Attended> meetings) {
        return (int) meetings.stream()
                .filter(attended -> attended.status() == AttendanceStatus.JUSTIFIED)
                .count();
    }
}
