package org.articula.process.fund;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.articula.fund.MoneyPlace;
import org.jspecify.annotations.Nullable;

/** From where and when the share was handed over, and that the receipt is signed. */
record PaySettlementForm(
        @NotNull(message = "Elija de dónde se paga.") MoneyPlace place,
        @NotNull(message = "Indique la fecha.") LocalDate paidOn,
        @Nullable @AssertTrue(message = "Haga firmar el recibo antes de entregar el dinero.") Boolean signed) {}
