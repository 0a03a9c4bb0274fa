package org.articula.formation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The gate at the end of a phase: it opens on evidence, or on a supervisor's word. The order of the steps is advice; this is not. Nothing
 * to show is nothing to go on.
 */
public final class PhaseGatePolicy {

    private PhaseGatePolicy() {}

    /** Whether the gate opens. */
    public static boolean opens(List<Evidence> evidence) {
        return !evidence.isEmpty() && evidence.stream().allMatch(Evidence::present);
    }

    /** What is missing, as one sentence without a full stop; empty when nothing is. */
    public static String missing(List<Evidence> evidence) {
        return evidence.stream()
                .filter(item -> !item.present())
                .map(Evidence::what)
                .collect(Collectors.joining("; "));
    }
}
