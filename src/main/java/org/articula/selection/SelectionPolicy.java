package org.articula.selection;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.assessment.CandidateCriterion;

/**
 * Proposes who enters a network and says why ({@code F1.3.g}). Who fails an exclusion is rejected. The others stand by the
 * mean of their scores, then by their willingness to invest, then by trust. Of two in conflict the one who stands better can
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

    /** A candidate with the place it takes and what keeps it out or waiting. */
    private record Standing(Candidate candidate, int place, List<String> exclusions, List<String> waits) {

        boolean excluded() {
            return !exclusions.isEmpty();
        }

        boolean free() {
            return exclusions.isEmpty() && waits.isEmpty();
        }

        Proposal proposal() {
            if (free()) {
                return proposal(SelectionOutcome.ADMIT, List.of(ExclusionPolicy.merits(candidate)));
            }
            return excluded()
                    ? proposal(SelectionOutcome.REJECT, exclusions)
                    : proposal(SelectionOutcome.PENDING, List.copyOf(waits));
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
        Map<String, List<String>> exclusions = new HashMap<>();
        candidates.forEach(
                candidate -> exclusions.put(candidate.id(), ExclusionPolicy.exclusions(candidate, criteria)));
        Comparator<Candidate> order = Comparator.comparing((Candidate candidate) ->
                        !requireNonNull(exclusions.get(candidate.id())).isEmpty())
                .thenComparing(BEST_FIRST);
        List<Candidate> sorted =
                candidates.stream().sorted(order.thenComparing(Candidate::id)).toList();
        int place = 1;
        for (int i = 0; i < sorted.size(); i++) {
            Candidate next = sorted.get(i);
            if (i > 0 && order.compare(sorted.get(i - 1), next) != 0) {
                place = i + 1;
            }
            standings.put(
                    next.id(), new Standing(next, place, requireNonNull(exclusions.get(next.id())), new ArrayList<>()));
        }
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
