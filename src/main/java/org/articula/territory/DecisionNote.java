package org.articula.territory;

import java.util.List;

/** What the logbook says of a decision. */
final class DecisionNote {

    private static final int LONGEST = 2000;

    private DecisionNote() {}

    /** Names what was decided on; only how many there are when the names do not fit. */
    static String ofNames(String decision, List<String> names) {
        String named = "%s: %s.".formatted(decision, String.join("; ", names));
        return named.length() <= LONGEST ? named : "%s: %d.".formatted(decision, names.size());
    }
}
