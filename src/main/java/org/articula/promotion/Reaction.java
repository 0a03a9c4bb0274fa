package org.articula.promotion;

import org.articula.producer.Interest;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;

/** What became of a known producer at a talk: came or not, stays or goes, with no pressure either way ({@code F1.1.i}). */
public enum Reaction implements Worded {
    ABSENT("No vino", false, null),
    INTERESTED("Vino y le interesa", true, Interest.INTERESTED),
    UNDECIDED("Vino y está por decidir", true, Interest.UNDECIDED),
    WITHDRAWN("Vino y se retira", true, Interest.WITHDRAWN),
    WITHDRAWN_ABSENT("No vino y se retira", false, Interest.WITHDRAWN);

    private final String spanish;
    private final boolean attended;
    private final @Nullable Interest interest;

    Reaction(String spanish, boolean attended, @Nullable Interest interest) {
        this.spanish = spanish;
        this.attended = attended;
        this.interest = interest;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    boolean attended() {
        return attended;
    }

    /** What the person says now; null when nothing was heard from them. */
    @Nullable Interest interest() {
        return interest;
    }
}
