package org.articula.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.assessment.CandidateCriterion;

/**
 * Proposes who enters a network and says why ({@code F1.3.g}). Who fails an exclusion is rejected, who is too low under one
 * of the five criteria waits and stands behind those who meet all of them. The others stand by the mean of their scores, then by their willingness to invest, then by trust. Of two in conflict the one who stands better can
 * enter and the other waits; of two who stand alike both wait. When there is not room for all who stand alike, all of them
 * wait: the alphabet decides nothing.
 */
final class SelectionPolicy {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::total)
            .thenComparingInt(
                    candidate -> candidate.under(CandidateCriterion.INVESTMENT).score())
            .thenComparingInt(
                    candidate -> candidate.under(CandidateCriterion.TRUST).score())
            .reversed();

    private final SelectionCriteria criteria;
    private final Map<String, Standing> standings = new LinkedHashMap<>();

    /**
     * A candidate with what keeps it out or waiting, and what is weak.
     *
     * @param waits grows with what the others do to this candidate
     */
    private record Standing(
            Candidate candidate, int place, List<String> exclusions, List<String> waits, List<String> weakPoints) {

        Standing at(int taken) {
            return new Standing(candidate, taken, exclusions, waits, weakPoints);
        }

        boolean excluded() {
            return !exclusions.isEmpty();
        }

        boolean free() {
            return exclusions.isEmpty() && waits.isEmpty();
        }

        Proposal proposal() {
            if (excluded()) {
                return proposal(SelectionOutcome.REJECT, exclusions);
            }
            return free()
                    ? proposal(SelectionOutcome.ADMIT, withWeakPoints(List.of(ExclusionPolicy.merits(candidate))))
                    : proposal(SelectionOutcome.PENDING, withWeakPoints(waits));
        }

        private List<String> withWeakPoints(List<String> reasons) {
            return Stream.concat(reasons.stream(), weakPoints.stream()).toList();
        }

        private Proposal proposal(SelectionOutcome outcome, List<String> reasons) {
            return new Proposal(candidate.id(), place, ExclusionPolicy.mean(candidate), outcome, reasons);
        }
    }

    private SelectionPolicy(SelectionCriteria criteria) {
        this.criteria = criteria;
    }

    /** From the best place on; those who stand alike in the order of their ids. */
    static List<Proposal> propose(
            List<Candidate> candidates, List<OpenConflict> conflicts, SelectionCriteria criteria) {
        SelectionPolicy policy = new SelectionPolicy(criteria);
        policy.place(candidates);
        conflicts.forEach(policy::waitForPeace);
        policy.waitForRoom();
        return policy.standings.values().stream().map(Standing::proposal).toList();
    }

    private void place(List<Candidate> candidates) {
        Comparator<Standing> order = Comparator.comparing(Standing::excluded)
                .thenComparing(Standing::free, Comparator.reverseOrder())
                .thenComparing(Standing::candidate, BEST_FIRST);
        List<Standing> sorted = candidates.stream()
                .map(this::unplaced)
                .sorted(order.thenComparing(standing -> standing.candidate().id()))
                .toList();
        int place = 1;
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                place = i + 1;
            }
            standings.put(sorted.get(i).candidate().id(), sorted.get(i).at(place));
        }
    }

    private Standing unplaced(Candidate candidate) {
        return new Standing(
                candidate,
                0,
                ExclusionPolicy.exclusions(candidate, criteria),
                new ArrayList<>(ExclusionPolicy.gaps(candidate, criteria)),
                ExclusionPolicy.weakPoints(candidate, criteria));
    }

    private void waitForPeace(OpenConflict conflict) {
        Standing first = standings.get(conflict.firstId());
        Standing second = standings.get(conflict.secondId());
        if (first == null || second == null || first.excluded() || second.excluded()) {
            return;
        }
        if (first.place() >= second.place()) {
            first.waits().add(conflictWords(second, conflict));
        }
        if (second.place() >= first.place()) {
            second.waits().add(conflictWords(first, conflict));
        }
    }

    private static String conflictWords(Standing other, OpenConflict conflict) {
        return "Tiene un conflicto sin resolver con %s (%s). Resuélvanlo antes de que entren las dos personas."
                .formatted(other.candidate().name(), ExclusionPolicy.withoutFullStop(conflict.note()));
    }

    private void waitForRoom() {
        Map<Integer, List<Standing>> byPlace = new LinkedHashMap<>();
        standings.values().stream().filter(Standing::free).forEach(standing -> byPlace.computeIfAbsent(
                        standing.place(), place -> new ArrayList<>())
                .add(standing));
        int taken = 0;
        for (List<Standing> alike : byPlace.values()) {
            int room = criteria.maximumMembers() - taken;
            taken += alike.size();
            if (alike.size() > room) {
                String reason = crowdWords(alike.size(), Math.max(0, room));
                alike.forEach(standing -> standing.waits().add(reason));
            }
        }
    }

    private String crowdWords(int alike, int room) {
        if (room == 0) {
            return "La red recibe hasta %d integrantes y los cupos los ocupan quienes tienen mejor puesto."
                    .formatted(criteria.maximumMembers());
        }
        return "Empatan %d personas y %s: decidan entre ellas."
                .formatted(alike, room == 1 ? "queda 1 cupo" : "quedan %d cupos".formatted(room));
    }
}
