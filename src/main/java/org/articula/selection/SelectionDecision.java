package org.articula.selection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who enters a network, decided by people.
 *
 * @param proposalId the proposal people had before them; null when they had none
 * @param decidedOn in the network's zone
 * @param participants who took part in the decision, in words
 * @param candidates every candidate once
 * @param conflicts how conflicts that were open until now were resolved
 */
public record SelectionDecision(
        @Nullable String proposalId,
        LocalDate decidedOn,
        String participants,
        List<Choice> candidates,
        List<Resolution> conflicts) {

    /** @param reason needed when the outcome is not the one proposed */
    public record Choice(String candidateId, SelectionOutcome outcome, @Nullable String reason) {}

    /** @param how null while the conflict stays open */
    public record Resolution(String firstId, String secondId, @Nullable String how) {}
}
