package org.articula.process.investment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.articula.investment.InvestmentLimits;

/** Something a network wants to pay together. @param total dollars */
record InvestTogetherForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Escriba qué se compra o se paga.") @Size(max = InvestmentLimits.TITLE) String title,
        @NotNull(message = "Escriba para qué le sirve a la red.") @Size(max = InvestmentLimits.PURPOSE) String purpose,
        @NotNull(message = "Escriba cuánto cuesta.") @Digits(integer = 7, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(1) @Max(InvestmentLimits.MOST) BigDecimal total) {}
