package org.articula.promotion;

/**
 * What a network has to show for selling the idea ({@code F1.1}).
 *
 * @param attended people who came to at least one talk or sensitisation meeting ({@code F1.1.l})
 * @param womenPercent share of women among them, whole percent
 * @param enoughInterest whether the latest reviewed talk found the interest enough
 * @param groupsSearched whether seed groups were looked for, found or not
 * @param logbookWritten whether the logbook says what happened in this step
 */
public record PromotionFacts(
        int talksHeld,
        int attended,
        int womenPercent,
        boolean enoughInterest,
        boolean groupsSearched,
        boolean logbookWritten) {}
