package org.articula.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision about who enters a network. Deciding again makes another round.
 *
 * @param number from 1
 * @param proposalId the proposal people had before them; null for a round of before proposals were kept
 * @param participants who took part, in words
 * @param homogeneity of those admitted, 0 to 1 with two decimals; null when they were fewer than two
 * @param decisions from the best place on
 */
public record SelectionRound(
        String id,
        String networkId,
        int number,
        @Nullable String proposalId,
        LocalDate decidedOn,
        String participants,
        @Nullable BigDecimal homogeneity,
        List<Decided> decisions) {

    /**
     * What was proposed and decided about one candidate then.
     *
     * @param reason why people left the proposal; null when they followed it and said nothing
     */
    public record Decided(Proposal proposal, SelectionOutcome outcome, @Nullable String reason) {

        public String producerId() {
            return proposal.candidateId();
        }

        public boolean admitted() {
            return outcome == SelectionOutcome.ADMIT;
        }
    }
}
