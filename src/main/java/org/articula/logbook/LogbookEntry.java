package org.articula.logbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing done in a territory or with a network, dated and kept to be reviewed later ({@code C1.1.f}).
 *
 * @param on the day it was done or consulted, in the zone of the territory or network
 * @param step id of the step of the guide it belongs to ({@code F1.1}); null when it belongs to none
 * @param who the institution, author or people it comes from
 * @param text what happened or became known
 * @param fileIds files kept with it
 */
public record LogbookEntry(
        LocalDate on, LogbookKind kind, @Nullable String step, String who, String text, List<String> fileIds) {

    public LogbookEntry {
        fileIds = List.copyOf(fileIds);
    }
}
