package org.articula.fund;

import java.time.LocalDate;
import java.util.List;
import org.articula.shared.FieldErrors;
import org.articula.shared.Money;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The entries that movements make, and what their amounts must be. */
final class MovementEntries {

    private static final int LONGEST_TEXT = 500;

    private MovementEntries() {}

    /** More than nothing and within reason. @return its cents; 0 when there is a fault */
    static long amount(FieldErrors errors, String field, @Nullable Money amount) {
        if (amount == null) {
            errors.add(field, "Escriba el monto.");
            return 0;
        }
        errors.addIf(amount.cents() <= 0, field, "El monto tiene que ser mayor que cero.");
        return amount.cents() > 0 && atMost(errors, field, amount) ? amount.cents() : 0;
    }

    static boolean atMost(FieldErrors errors, String field, Money amount) {
        boolean within = amount.cents() >= 0 && amount.cents() <= FundLimits.MOST_AMOUNT * 100L;
        errors.addIf(!within && amount.cents() != 0, field, "El monto va de 0 a %d.".formatted(FundLimits.MOST_AMOUNT));
        return within;
    }

    static NewEntry payment(
            String occasion,
            LocalDate on,
            String text,
            MemberAccount account,
            long cents,
            MoneyPlace place,
            @Nullable String confirmedBy) {
        DuePolicy.Split split = DuePolicy.split(cents, account.arrears(), account.openFines());
        String memberId = account.member().id();
        return entry(
                EntryKind.PAYMENT,
                occasion,
                on,
                text,
                confirmedBy,
                LedgerLine.of(place, cents),
                LedgerLine.ofMember(Account.CONTRIBUTIONS, memberId, -split.contribution()),
                LedgerLine.ofMember(Account.FINES, memberId, -split.fines()));
    }

    static NewEntry difference(
            String occasion, LocalDate on, long cents, String explanation, @Nullable String confirmedBy) {
        return entry(
                EntryKind.CASH_DIFFERENCE,
                occasion,
                on,
                (cents < 0 ? "Falta en caja: " : "Sobra en caja: ") + explanation,
                confirmedBy,
                LedgerLine.of(Account.CASH, cents),
                LedgerLine.of(Account.CASH_DIFFERENCE, -cents));
    }

    static NewEntry entry(
            EntryKind kind,
            String occasion,
            LocalDate on,
            String text,
            @Nullable String confirmedBy,
            LedgerLine... lines) {
        return new NewEntry(kind, occasion, on, Wording.shorten(text, LONGEST_TEXT), null, confirmedBy, List.of(lines));
    }
}
