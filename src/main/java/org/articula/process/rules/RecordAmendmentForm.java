package org.articula.process.rules;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.articula.rules.RulesFigures;
import org.articula.shared.Money;

/** The figures of a new version of the internal rules; the fine is in dollars. */
record RecordAmendmentForm(
        @NotNull(message = "Indique desde qué día rige.") LocalDate inForceFrom,
        @NotNull(message = "Falta esta cifra.") Integer quorumPercent,
        @NotNull(message = "Falta esta cifra.") Integer graceMinutes,
        @NotNull(message = "Falta esta cifra.") @Digits(integer = 4, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") BigDecimal lateFine,
        @NotNull(message = "Falta esta cifra.") Integer durationMinutes,
        @NotNull(message = "Falta esta cifra.") Integer interventionMinutes,
        @NotNull(message = "Falta esta cifra.") Integer interventionsPerTopic,
        @NotNull(message = "Falta esta cifra.") Integer unjustifiedInARow,
        @NotNull(message = "Falta esta cifra.") Integer justifiedPerYear,
        @NotNull(message = "Falta esta cifra.") Integer representativeMinimumAge,
        @NotNull(message = "Escriba el motivo.") String reason) {

    RulesFigures toFigures() {
        return new RulesFigures(
                quorumPercent,
                graceMinutes,
                Money.ofDollars(lateFine).cents(),
                durationMinutes,
                interventionMinutes,
                interventionsPerTopic,
                unjustifiedInARow,
                justifiedPerYear,
                representativeMinimumAge);
    }
}
