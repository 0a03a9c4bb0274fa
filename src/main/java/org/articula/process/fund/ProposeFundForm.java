package org.articula.process.fund;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.articula.rules.FundCustody;
import org.articula.rules.FundRhythm;
import org.articula.rules.FundTerms;
import org.articula.rules.RulesLimits;
import org.articula.shared.Money;

/** The terms of a fund, as they are put to the vote; the amount is in the money of the network's country. */
record ProposeFundForm(
        @NotNull(message = "Escriba cuánto aporta cada integrante.") @Digits(integer = 6, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(0) @Max(RulesLimits.MOST_CONTRIBUTION) BigDecimal amount,
        @NotNull(message = "Elija cada cuánto se aporta.") FundRhythm rhythm,
        @NotNull(message = "Indique desde cuándo se aporta.") LocalDate startsOn,
        @NotNull(message = "Escriba para qué se usará el fondo.") @Size(max = RulesLimits.REASON) String purpose,
        @NotNull(message = "Elija dónde se guarda.") FundCustody custody,
        @NotNull(message = "Escriba en qué caja o cuenta se guarda.") @Size(max = RulesLimits.CUSTODY) String custodyPlace,
        @NotNull(message = "Elija quién será tesorero.") String treasurerId,
        @NotNull(message = "Elija quién confirma los gastos con el tesorero.") String coordinatorId) {

    FundTerms toTerms() {
        return new FundTerms(Money.ofDollars(amount), rhythm, startsOn, purpose.strip(), custody, custodyPlace.strip());
    }
}
