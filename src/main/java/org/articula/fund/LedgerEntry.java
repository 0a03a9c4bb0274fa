package org.articula.fund;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger. It never changes; what was wrong is reversed by another one.
 *
 * @param number counts from 1 within the fund
 * @param reversesId the entry it takes back
 * @param reversedBy number of the entry that takes it back
 */
public record LedgerEntry(
        String id,
        int number,
        EntryKind kind,
        String occasion,
        LocalDate bookedOn,
        String text,
        @Nullable String reversesId,
        @Nullable Integer reversedBy,
        String recordedBy,
        @Nullable String confirmedBy,
        List<LedgerLine> lines) {

    /** What it changed in cash and bank together. */
    public long moved() {
        return sum(Account.CASH) + sum(Account.BANK);
    }

    public long sum(Account account) {
        return lines.stream()
                .filter(line -> line.account() == account)
                .mapToLong(LedgerLine::cents)
                .sum();
    }
}
