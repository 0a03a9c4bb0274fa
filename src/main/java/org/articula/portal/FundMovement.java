package org.articula.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articula.fund.Account;
import org.articula.fund.EntryKind;
import org.articula.fund.Fund;
import org.articula.fund.LedgerEntry;
import org.articula.fund.LedgerLine;

/**
 * A movement of the fund as every member may see it: what was bought and for how much, and of no person what they paid, owed or got. What
 * several paid on one day is one movement; of what is written about people in other entries only the kind is told.
 *
 * @param cents positive for what came in
 */
record FundMovement(LocalDate on, EntryKind kind, String text, long cents) {

    /** The latest first. @param entries in the order of their days */
    static List<FundMovement> of(List<LedgerEntry> entries) {
        List<FundMovement> movements = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            FundMovement movement = new FundMovement(entry.bookedOn(), entry.kind(), text(entry), moved(entry));
            int paid = entry.kind() == EntryKind.PAYMENT ? paidOn(movements, entry.bookedOn()) : -1;
            if (paid >= 0) {
                movements.set(paid, movements.get(paid).plus(movement.cents()));
            } else {
                movements.add(movement);
            }
        }
        java.util.Collections.reverse(movements);
        return List.copyOf(movements);
    }

    private static int paidOn(List<FundMovement> movements, LocalDate day) {
        for (int i = 0; i < movements.size(); i++) {
            if (movements.get(i).kind() == EntryKind.PAYMENT
                    && movements.get(i).on().equals(day)) {
                return i;
            }
        }
        return -1;
    }

    private FundMovement plus(long more) {
        return new FundMovement(on, kind, text, cents + more);
    }

    private static String text(LedgerEntry entry) {
        return switch (entry.kind()) {
            case EXPENSE -> entry.text() + (entry.reversedBy() == null ? "" : " (anulado)");
            case DONATION, CO_FINANCING ->
                entry.lines().stream()
                        .map(LedgerLine::donor)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(donor -> entry.kind().spanish() + " de " + donor)
                        .orElse(entry.kind().spanish());
            case PAYMENT -> "Aportes y multas pagadas";
            default -> entry.kind().spanish();
        };
    }

    private static long moved(LedgerEntry entry) {
        return entry.kind() == EntryKind.TRANSFER ? Math.abs(entry.sum(Account.CASH)) : entry.moved();
    }

    /** {@code +2,00 USD}, {@code −2,00 USD}; what only changed its place has no sign. */
    String amount(Fund fund) {
        String sign = kind == EntryKind.TRANSFER ? "" : cents < 0 ? "−" : "+";
        return sign + fund.words(Math.abs(cents));
    }
}
