package org.articula.promotion;

import org.jspecify.annotations.Nullable;

/**
 * What the articulator takes from a talk.
 *
 * @param toImprove needed when another talk follows
 * @param logbookNote what happened in this step, for the logbook ({@code F1.1.j})
 * @param enough whether producers are interested enough to go on ({@code F1.1.h})
 * @param reason needed when fewer are interested than asked for
 */
public record TalkReview(
        @Nullable String liked,
        @Nullable String toImprove,
        String logbookNote,
        boolean enough,
        @Nullable String reason) {}
