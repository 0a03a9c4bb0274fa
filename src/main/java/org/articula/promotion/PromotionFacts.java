package org.articula.promotion;

/**
 * What a network has to show for selling the idea ({@code F1.1}).
 *
 * @param enoughInterest whether the latest reviewed talk found the interest enough
 * @param interested producers who are interested now
 * @param attended people who came to at least one talk
 * @param womenPercent share of women among them, whole percent
 * @param groupsSearched whether seed groups were looked for, found or not
 * @param logbookWritten whether the logbook says what happened in this step
 */
public record PromotionFacts(
        int talksHeld,
        boolean enoughInterest,
        int interested,
        int attended,
        int womenPercent,
        int groups,
        boolean groupsSearched,
        boolean logbookWritten,
        int leaders) {}
