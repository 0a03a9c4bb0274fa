package org.articula.meeting;

import java.util.List;

/**
 * Whether a meeting is valid (RI.5).
 *
 * @param attending members present, late or validly represented
 * @param members members entitled to vote
 * @param required fewest attending members for a valid meeting
 * @param reasons Spanish sentences; the first says the decision in full
 */
public record QuorumDecision(boolean reached, int attending, int members, int required, List<String> reasons) {

    public QuorumDecision {
        reasons = List.copyOf(reasons);
    }
}
