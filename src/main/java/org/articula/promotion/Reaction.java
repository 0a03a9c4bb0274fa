package org.articula.promotion;

import org.articula.producer.Interest;
import org.jspecify.annotations.Nullable;

/** What became of a known producer at a talk: came or not, stays or goes, with no pressure either way ({@code F1.1.i}). */
public enum Reaction {
    ABSENT(false, null),
    INTERESTED(true, Interest.INTERESTED),
    UNDECIDED(true, Interest.UNDECIDED),
    WITHDRAWN(true, Interest.WITHDRAWN),
    WITHDRAWN_ABSENT(false, Interest.WITHDRAWN);

    private final boolean attended;
    private final @Nullable Interest interest;

    Reaction(boolean attended, @Nullable Interest interest) {
        this.attended = attended;
        this.interest = interest;
    }

    boolean attended() {
        return attended;
    }

    /** What the person says now; null when nothing was heard from them. */
    @Nullable Interest interest() {
        return interest;
    }
}
