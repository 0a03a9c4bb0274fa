package org.articula.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.articula.meeting.AttendanceStatus;
import org.articula.member.ReviewCause;
import org.articula.shared.Wording;

/**
 * What a member's absences ask of the network. Unjustified absences in a row call for a review (RI.15), many justified
 * ones for thinking about permanence (RI.17); both are counted within a calendar year and never carried over (RI.16).
 * A meeting the member attended, even late or through a representative, breaks the row, and so does a justified absence.
 */
final class AbsencePolicy {

    private AbsencePolicy() {}

    /** How a member took part in a meeting, on a date in the network's zone. */
    record Attended(String meetingId, LocalDate on, AttendanceStatus status) {}

    /** The review an absence has brought about already. */
    record Reviewed(ReviewCause cause, String meetingId) {}

    /** How many absences of each kind the internal rules bear. */
    record Limits(int unjustifiedInARow, int justifiedPerYear) {}

    /** A cause for a review, with the Spanish sentence that says it. */
    record Finding(ReviewCause cause, String reason) {}

    /**
     * What follows from the absences of the year.
     *
     * @param findings what calls for a review and has none yet: one row of absences gives cause for one review
     * @param sentences Spanish: the counts that matter, whether reviewed already or not
     */
    record AbsenceDecision(int unjustifiedInARow, List<Finding> findings, List<String> sentences) {}

    /**
     * @param history the member's meetings in any order, the latest included
     * @param year calendar year of the latest meeting in the network's zone
     * @param reviewed reviews of this member, of any time
     */
    static AbsenceDecision decide(List<Attended> history, int year, Limits limits, Set<Reviewed> reviewed) {
        List<Attended> ofYear = history.stream()
                .filter(attended -> attended.on().getYear() == year)
                .sorted(Comparator.comparing(Attended::on))
                .toList();
        List<Attended> row = unjustifiedInARow(ofYear);
        List<Attended> justified = ofYear.stream()
                .filter(attended -> attended.status() == AttendanceStatus.JUSTIFIED)
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        if (row.size() >= limits.unjustifiedInARow()) {
            String sentence = "Tiene %s en %d; el reglamento pide revisar la participación desde %d."
                    .formatted(
                            Wording.count(row.size(), "falta injustificada seguida", "faltas injustificadas seguidas"),
                            year,
                            limits.unjustifiedInARow());
            add(ReviewCause.UNJUSTIFIED_IN_A_ROW, sentence, row, reviewed, findings, sentences);
        }
        if (justified.size() >= limits.justifiedPerYear()) {
            String sentence = "Tiene %s en %d; desde %d la red analiza la permanencia."
                    .formatted(
                            Wording.count(justified.size(), "falta justificada", "faltas justificadas"),
                            year,
                            limits.justifiedPerYear());
            add(ReviewCause.JUSTIFIED_PER_YEAR, sentence, justified, reviewed, findings, sentences);
        }
        return new AbsenceDecision(row.size(), List.copyOf(findings), List.copyOf(sentences));
    }

    private static void add(
            ReviewCause cause,
            String sentence,
            List<Attended> absences,
            Set<Reviewed> reviewed,
            List<Finding> findings,
            List<String> sentences) {
        sentences.add(sentence);
        if (absences.stream().noneMatch(absence -> reviewed.contains(new Reviewed(cause, absence.meetingId())))) {
            findings.add(new Finding(cause, sentence));
        }
    }

    private static List<Attended> unjustifiedInARow(List<Attended> ofYear) {
        int from = ofYear.size();
        while (from > 0 && ofYear.get(from - 1).status() == AttendanceStatus.UNJUSTIFIED) {
            from--;
        }
        return ofYear.subList(from, ofYear.size());
    }
}
