package org.articula.process.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.articula.fund.FundLimits;
import org.articula.fund.Payment;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** Who paid in a meeting, and the money that was counted. */
record CollectContributionsForm(
        @NotNull(message = "Falta la lista de aportes.") @Valid List<Row> payments,
        @NotNull(message = "Escriba cuánto dinero contó.") @Digits(integer = 6, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(0) @Max(FundLimits.MOST_AMOUNT) BigDecimal counted,
        @Nullable @Size(max = FundLimits.NOTE) String explanation) {

    /** @param amount only for another amount */
    record Row(
            String memberId,
            Payment.@Nullable Choice choice,
            @Nullable @Digits(integer = 6, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(0) @Max(FundLimits.MOST_AMOUNT) BigDecimal amount) {

        Payment toPayment() {
            return new Payment(memberId, choice, amount == null ? null : Money.ofDollars(amount));
        }
    }

    List<Payment> toPayments() {
        return payments.stream().map(Row::toPayment).toList();
    }
}
