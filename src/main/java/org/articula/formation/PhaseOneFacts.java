package org.articula.formation;

import java.util.List;

/**
 * What is known when phase 1 is about to close.
 *
 * @param attended people who came to at least one talk
 * @param womenPercent share of women among them, whole percent
 * @param enoughInterest whether the last talk was followed by the decision to go on
 * @param groupsSearched whether seed groups were looked for, found or not
 * @param logbookWritten whether the step is told in the logbook
 * @param candidates producers to choose among
 * @param assessed of them, those assessed by the five criteria
 * @param committed those who signed the letter
 * @param minimum fewer form no network
 * @param openSteps steps of the phase that are not done
 */
public record PhaseOneFacts(
        int talksHeld,
        int attended,
        int womenPercent,
        boolean enoughInterest,
        boolean groupsSearched,
        boolean logbookWritten,
        int candidates,
        int assessed,
        boolean relationsReviewed,
        boolean decided,
        int committed,
        int minimum,
        List<GuideStep> openSteps) {

    public PhaseOneFacts {
        openSteps = List.copyOf(openSteps);
    }
}
