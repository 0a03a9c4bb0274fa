package org.articula.process.investment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.investment.InvestmentLimits;
import org.articula.process.form.YesNo;

/** A supervisor's answer. */
record AuthorizeInvestmentForm(
        @NotNull(message = "Elija si lo autoriza.") YesNo answer,
        @NotNull(message = "Escriba el motivo.") @Size(max = InvestmentLimits.REASON) String reason) {}
