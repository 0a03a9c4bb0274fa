package org.articula.process.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.articula.fund.FundLimits;
import org.articula.fund.MoneyPlace;
import org.articula.fund.NewMovement;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** A movement of the fund; of its fields each kind asks for its own. */
record RecordMovementForm(
        @NotNull(message = "Elija qué se registra.") NewMovement.Kind kind,
        @Nullable LocalDate bookedOn,
        @Nullable @Digits(integer = 6, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(0) @Max(FundLimits.MOST_AMOUNT) BigDecimal amount,
        @Nullable MoneyPlace place,
        @Nullable String memberId,
        @Nullable @Size(max = FundLimits.DONOR) String donor,
        @Nullable String entryId,
        @Nullable @Size(max = FundLimits.NOTE) String note) {

    NewMovement toMovement() {
        return new NewMovement(
                kind, bookedOn, amount == null ? null : Money.ofDollars(amount), place, memberId, donor, entryId, note);
    }
}
