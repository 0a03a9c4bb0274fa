package org.articula.vote;

import org.articula.shared.Wording;
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

    /** All of them together; in long, so that absurd figures are refused instead of overflowing. */
    public long total() {
        return (long) inFavour() + against() + abstaining();
    }

    /** {@code 7 votos a favor, 2 en contra y 1 abstención}. */
    public String words() {
        return "%s a favor, %d en contra y %s"
                .formatted(
                        Wording.count(inFavour(), "voto", "votos"),
                        against(),
                        Wording.count(abstaining(), "abstención", "abstenciones"));
    }
}
