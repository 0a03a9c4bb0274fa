package org.articula.fund;

import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something a network wants to pay for.
 *
 * @param donor whose money it is, when it is a donor's
 * @param fileId the receipt, as it was uploaded
 */
public record NewExpense(
        String purpose,
        ExpenseKind kind,
        @Nullable Money amount,
        MoneyPlace paidFrom,
        MoneySource source,
        @Nullable String donor,
        @Nullable String fileId) {}
