package org.articula.minutes;

import java.time.LocalDateTime;
import java.util.List;
import org.articula.shared.Money;

/**
 * What the articulator looks over before the minutes are closed.
 *
 * @param fines proposed for late arrival (RI.4)
 * @param absences one Spanish sentence per absent member, with what follows from it (RI.15, RI.17)
 * @param nextStart proposed start of the next meeting, in the network's zone
 * @param nextPlace proposed place
 * @param quorumSentence Spanish
 */
public record ClosingReview(
        List<ProposedFine> fines,
        List<String> absences,
        LocalDateTime nextStart,
        String nextPlace,
        String quorumSentence) {

    public ClosingReview {
        fines = List.copyOf(fines);
        absences = List.copyOf(absences);
    }

    /** A fine the rules ask for; people decide. */
    public record ProposedFine(String memberId, String name, Money amount, String reason) {}
}
