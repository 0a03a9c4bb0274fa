package org.articula.fund;

import java.time.LocalDate;
import org.articula.shared.Money;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * An expense, from its proposal to its payment.
 *
 * @param reason why it was not paid
 */
public record Expense(
        String id,
        String networkId,
        String purpose,
        ExpenseKind kind,
        Money amount,
        MoneyPlace paidFrom,
        MoneySource source,
        @Nullable String donor,
        @Nullable String fileId,
        Status status,
        @Nullable String reason,
        @Nullable LocalDate paidOn,
        String proposedBy) {

    /** What became of a proposed expense. */
    public enum Status implements Worded {
        PROPOSED("Por confirmar"),
        CONFIRMED("Confirmado"),
        PAID("Pagado"),
        REFUSED("No pagado");

        private final String spanish;

        Status(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }
}
