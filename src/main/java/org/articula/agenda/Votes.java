package org.articula.agenda;

import org.jspecify.annotations.Nullable;

/** Votes of those attending; a count left empty is 0. */
public record Votes(@Nullable Integer votesFor, @Nullable Integer votesAgainst, @Nullable Integer abstentions) {

    /** No vote was taken. */
    public static final Votes NONE = new Votes(null, null, null);

    public int inFavour() {
        return votesFor == null ? 0 : votesFor;
    }

    public int against() {
        return votesAgainst == null ? 0 : votesAgainst;
    }

    public int abstaining() {
        return abstentions == null ? 0 : abstentions;
    }

    public boolean isEmpty() {
        return inFavour() == 0 && against() == 0 && abstaining() == 0;
    }
}
