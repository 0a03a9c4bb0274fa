package org.articula.process.investment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.articula.investment.InvestmentLimits;
import org.articula.investment.Pledge;
import org.articula.investment.PledgeAnswer;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** What each member said when asked for a share. */
record RecordPledgesForm(@Valid List<Row> pledges) {

    RecordPledgesForm {
        pledges = pledges == null ? List.of() : pledges;
    }

    /** @param amount dollars, of who commits */
    record Row(
            @NotNull(message = "La fila no dice a quién se refiere.") String memberId,
            @NotNull(message = "Elija qué dijo.") PledgeAnswer answer,
            @Nullable @Digits(integer = 7, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(0) @Max(InvestmentLimits.MOST) BigDecimal amount) {

        Pledge toPledge() {
            return new Pledge(memberId, answer, amount == null ? null : Money.ofDollars(amount));
        }
    }
}
