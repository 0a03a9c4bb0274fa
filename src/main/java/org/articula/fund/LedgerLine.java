package org.articula.fund;

import org.jspecify.annotations.Nullable;

/**
 * A line of an entry. What the fund has, and what it spent, counts positive; where money came from counts negative.
 *
 * @param memberId whose contribution, fine or settlement it is
 * @param donor whose donation it is
 * @param category what was paid for
 */
public record LedgerLine(
        Account account,
        @Nullable String memberId,
        @Nullable String donor,
        @Nullable ExpenseKind category,
        long cents) {

    static LedgerLine of(Account account, long cents) {
        return new LedgerLine(account, null, null, null, cents);
    }

    static LedgerLine of(MoneyPlace place, long cents) {
        return of(place == MoneyPlace.CASH ? Account.CASH : Account.BANK, cents);
    }

    static LedgerLine ofMember(Account account, String memberId, long cents) {
        return new LedgerLine(account, memberId, null, null, cents);
    }

    static LedgerLine ofDonor(String donor, @Nullable ExpenseKind category, long cents) {
        return new LedgerLine(Account.DONORS, null, donor, category, cents);
    }

    LedgerLine reversed() {
        return new LedgerLine(account, memberId, donor, category, -cents);
    }
}
