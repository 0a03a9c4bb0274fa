package org.articula.formation;

import java.time.Instant;
import java.util.List;

/**
 * Whether a phase could close when it was looked at, and on which evidence; it never changes.
 *
 * @param ready whether nothing was missing
 * @param evidence present or not, in the order of the guide
 */
public record Readiness(String id, Phase phase, boolean ready, Instant checkedAt, List<Evidence> evidence) {

    public Readiness {
        evidence = List.copyOf(evidence);
    }

    /** The evidence that was missing. */
    public List<Evidence> gaps() {
        return evidence.stream().filter(item -> !item.present()).toList();
    }

    /** What was missing as one sentence without a full stop; empty when nothing was. */
    String missing() {
        return PhaseGatePolicy.missing(evidence);
    }
}
