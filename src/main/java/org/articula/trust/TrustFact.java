package org.articula.trust;

import java.time.LocalDate;

/**
 * Something that happened and counts for a component.
 *
 * @param happenedOn in the network's zone
 * @param text Spanish, one line
 * @param done what went well: members attending, an agreement met
 * @param asked of how many; at least 1
 */
public record TrustFact(LocalDate happenedOn, String text, int done, int asked) {

    public TrustFact {
        if (asked < 1 || done < 0 || done > asked) {
            throw new IllegalArgumentException("A fact is %d of %d".formatted(done, asked));
        }
    }

    /** One thing that went well or did not. */
    public static TrustFact of(LocalDate happenedOn, String text, boolean well) {
        return new TrustFact(happenedOn, text, well ? 1 : 0, 1);
    }

    /** Whether all of it went well. */
    public boolean well() {
        return done == asked;
    }
}
