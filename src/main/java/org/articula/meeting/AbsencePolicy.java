package org.articula.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a member's absences ask of the network. Unjustified absences in a row call for a review (RI.15), many justified
 * ones for thinking about permanence (RI.17); both are counted within a calendar year and never carried over (RI.16).
 * A meeting the member attended, even late or through a representative, breaks the row, and so does a justified absence.
 */
final class AbsencePolicy {

    private AbsencePolicy() {}

    /** How a member took part on a date in the network's zone. */
    record Attended(LocalDate on, AttendanceStatus status) {}

    /** Why a review is called for. */
    enum Cause {
        UNJUSTIFIED_IN_A_ROW,
        JUSTIFIED_IN_A_YEAR
    }

    /**
     * What follows from the absences of the year.
     *
     * @param causes what calls for a review now
     * @param newCauses those the latest meeting brought about: the only ones a review is opened for
     * @param reasons Spanish sentences, one per cause
     */
    record AbsenceDecision(
            int unjustifiedInARow,
            int justifiedInYear,
            List<Cause> causes,
            List<Cause> newCauses,
            List<String> reasons) {

        boolean reviewNeeded() {
            return !newCauses.isEmpty();
        }
    }

    /**
     * @param history the member's meetings in any order, the latest included
     * @param year calendar year of the latest meeting in the network's zone
     */
    static AbsenceDecision decide(List<Attended> history, int year, int unjustifiedLimit, int justifiedLimit) {
        List<Attended> ofYear = history.stream()
                .filter(attended -> attended.on().getYear() == year)
                .sorted(Comparator.comparing(Attended::on))
                .toList();
        int inARow = unjustifiedInARow(ofYear);
        int justified = justified(ofYear);
        AttendanceStatus latest = ofYear.isEmpty()
                ? AttendanceStatus.PRESENT
                : ofYear.get(ofYear.size() - 1).status();
        List<Cause> causes = new ArrayList<>();
        List<Cause> newCauses = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        if (inARow >= unjustifiedLimit) {
            causes.add(Cause.UNJUSTIFIED_IN_A_ROW);
            // The row grows by one each meeting, so it reaches the limit exactly once
            if (inARow == unjustifiedLimit) {
                newCauses.add(Cause.UNJUSTIFIED_IN_A_ROW);
            }
            reasons.add("Tiene %s en %d; el reglamento pide revisar la participación desde %d."
                    .formatted(
                            Wording.count(inARow, "falta injustificada seguida", "faltas injustificadas seguidas"),
                            year,
                            unjustifiedLimit));
        }
        if (justified >= justifiedLimit) {
            causes.add(Cause.JUSTIFIED_IN_A_YEAR);
            if (justified == justifiedLimit && latest == AttendanceStatus.JUSTIFIED) {
                newCauses.add(Cause.JUSTIFIED_IN_A_YEAR);
            }
            reasons.add("Tiene %s en %d; desde %d la red analiza la permanencia."
                    .formatted(
                            Wording.count(justified, "falta justificada", "faltas justificadas"),
                            year,
                            justifiedLimit));
        }
        return new AbsenceDecision(
                inARow, justified, List.copyOf(causes), List.copyOf(newCauses), List.copyOf(reasons));
    }

    private static int unjustifiedInARow(List<Attended> ofYear) {
        int row = 0;
        for (int i = ofYear.size() - 1; i >= 0 && ofYear.get(i).status() == AttendanceStatus.UNJUSTIFIED; i--) {
            row++;
        }
        return row;
    }

    private static int justified(List<Attended> ofYear) {
        return (int) ofYear.stream()
                .filter(attended -> attended.status() == AttendanceStatus.JUSTIFIED)
                .count();
    }
}
