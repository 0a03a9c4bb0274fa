package org.articula.process.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.articula.fund.ExpenseKind;
import org.articula.fund.FundLimits;
import org.articula.fund.MoneyPlace;
import org.articula.fund.MoneySource;
import org.articula.fund.NewExpense;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** Something to pay for with money of the fund. */
record PayExpenseForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Escriba para qué es el gasto.") @Size(max = FundLimits.PURPOSE) String purpose,
        @NotNull(message = "Elija qué clase de gasto es.") ExpenseKind expenseKind,
        @NotNull(message = "Escriba el monto.") @Digits(integer = 6, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(0) @Max(FundLimits.MOST_AMOUNT) BigDecimal amount,
        @NotNull(message = "Elija de dónde se paga.") MoneyPlace paidFrom,
        @NotNull(message = "Elija de quién es el dinero.") MoneySource source,
        @Nullable @Size(max = FundLimits.DONOR) String donor,
        @Nullable List<String> fileId) {

    NewExpense toExpense() {
        return new NewExpense(
                purpose,
                expenseKind,
                Money.ofDollars(amount),
                paidFrom,
                source,
                donor,
                fileId == null || fileId.isEmpty() ? null : fileId.get(0));
    }
}
