package org.articula.fund;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/** What may be booked: balanced, on an open day that has come, and never more than there is ({@code F2.3.j}). */
final class EntryPolicy {

    private EntryPolicy() {}

    /** What an entry is held against. @param closedThrough last day of the last closed month */
    record Books(Fund fund, @Nullable LocalDate closedThrough, LocalDate today) {}

    /**
     * @param before what there was
     * @param after what there would be
     * @param amountField where people typed the amount
     * @param dateField where they typed the day
     */
    static FieldErrors check(
            NewEntry entry, Books books, FundBalance before, FundBalance after, String amountField, String dateField) {
        if (entry.lines().size() < 2
                || entry.lines().stream().mapToLong(LedgerLine::cents).sum() != 0) {
            throw new IllegalArgumentException("The lines of «%s» do not add up".formatted(entry.occasion()));
        }
        FieldErrors errors = new FieldErrors();
        checkDay(errors, dateField, entry.bookedOn(), books);
        Fund fund = books.fund();
        less(errors, amountField, "En caja", fund, before.cash(), after.cash());
        less(errors, amountField, "En el banco", fund, before.bank(), after.bank());
        less(errors, amountField, "En el fondo de aportaciones", fund, before.own(), after.own());
        less(errors, amountField, "Para cofinanciar", fund, before.coFinancing(), after.coFinancing());
        after.donors()
                .forEach((donor, left) -> less(
                        errors,
                        amountField,
                        "Del dinero de " + donor,
                        fund,
                        before.donors().getOrDefault(donor, 0L),
                        left));
        return errors;
    }

    static void checkDay(FieldErrors errors, String field, LocalDate day, Books books) {
        LocalDate closed = books.closedThrough();
        errors.addIf(
                closed != null && !day.isAfter(closed),
                field,
                "El mes de esa fecha ya está cerrado; registre con una fecha posterior al %s."
                        .formatted(closed == null ? "" : "%1$td/%1$tm/%1$tY".formatted(closed)));
        errors.addIf(day.isAfter(books.today()), field, "La fecha no puede ser posterior a hoy.");
        errors.addIf(
                day.isBefore(books.fund().openedOn()),
                field,
                "El fondo se abrió el %1$td/%1$tm/%1$tY.".formatted(books.fund().openedOn()));
    }

    private static void less(FieldErrors errors, String field, String where, Fund fund, long before, long after) {
        errors.addIf(
                after < 0 && after < before,
                field,
                "%s hay %s: no alcanza para %s.".formatted(where, fund.words(before), fund.words(before - after)));
    }

    /** The balance that these lines make of another one. */
    static FundBalance after(FundBalance before, List<LedgerLine> lines) {
        long cashSum = before.cash();
        long bank = before.bank();
        long coFinancing = before.coFinancing();
        Map<String, Long> donors = new HashMap<>(before.donors());
        for (LedgerLine line : lines) {
            switch (line.account()) {
                case CASH -> cashSum += line.cents();
                case BANK -> bank += line.cents();
                case CO_FINANCING -> coFinancing -= line.cents();
                case DONORS -> donors.merge(String.valueOf(line.donor()), -line.cents(), Long::sum);
                default -> {}
            }
        }
        return new FundBalance(cashSum, bank, donors, coFinancing);
    }
}
