package org.articula.territory;

import java.util.List;
import org.articula.logbook.Logbook;

/** What the logbook says of a decision. */
public final class DecisionNote {

    private DecisionNote() {}

    /** Names what was decided on; only how many there are when the names do not fit. */
    public static String ofNames(String decision, List<String> names) {
        String named = "%s: %s.".formatted(decision, String.join("; ", names));
        return named.length() <= Logbook.LONGEST_TEXT ? named : "%s: %d.".formatted(decision, names.size());
    }
}
