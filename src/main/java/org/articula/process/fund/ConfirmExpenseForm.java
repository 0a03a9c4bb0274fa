package org.articula.process.fund;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.fund.FundLimits;
import org.articula.process.form.YesNo;
import org.jspecify.annotations.Nullable;

/** Whether coordinator and treasurer both want the expense. */
record ConfirmExpenseForm(
        @NotNull(message = "Indique si ambos lo confirman.") YesNo confirmed,
        @Nullable @Size(max = FundLimits.NOTE) String reason) {}
