package org.articula.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be booked.
 *
 * @param occasion unique within the fund: the same thing is never booked twice
 * @param bookedOn in the network's zone
 * @param text Spanish, as it stands in the ledger
 * @param confirmedBy names of who confirmed it
 * @param lines those of no cents are left out; the others add up to nothing
 */
record NewEntry(
        EntryKind kind,
        String occasion,
        LocalDate bookedOn,
        String text,
        @Nullable String reversesId,
        @Nullable String confirmedBy,
        List<LedgerLine> lines) {

    NewEntry {
        lines = lines.stream().filter(line -> line.cents() != 0).toList();
    }
}
