package org.articula.process.rules;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesLimits;
import org.articula.shared.Money;

/** The figures of a new version of the internal rules; the fine is in dollars. */
record RecordAmendmentForm(
        @NotNull(message = "Indique desde qué día rige.") LocalDate inForceFrom,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_QUORUM_PERCENT) @Max(RulesLimits.MOST_QUORUM_PERCENT) Integer quorumPercent,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_GRACE_MINUTES) @Max(RulesLimits.MOST_GRACE_MINUTES) Integer graceMinutes,
        @NotNull(message = "Falta esta cifra.") @Digits(integer = 4, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(RulesLimits.LEAST_FINE) @Max(RulesLimits.MOST_FINE) BigDecimal lateFine,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.SHORTEST_MEETING) @Max(RulesLimits.LONGEST_MEETING) Integer durationMinutes,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.SHORTEST_INTERVENTION) @Max(RulesLimits.LONGEST_INTERVENTION) Integer interventionMinutes,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_INTERVENTIONS) @Max(RulesLimits.MOST_INTERVENTIONS) Integer interventionsPerTopic,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_UNJUSTIFIED) @Max(RulesLimits.MOST_UNJUSTIFIED) Integer unjustifiedInARow,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_JUSTIFIED) @Max(RulesLimits.MOST_JUSTIFIED) Integer justifiedPerYear,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.ADULT_AGE) @Max(RulesLimits.MOST_AGE) Integer representativeMinimumAge,
        @NotNull(message = "Escriba el motivo.") @Size(max = RulesLimits.REASON) String reason) {

    RulesFigures toFigures() {
        return new RulesFigures(
                quorumPercent,
                graceMinutes,
                Money.ofDollars(lateFine),
                durationMinutes,
                interventionMinutes,
                interventionsPerTopic,
                unjustifiedInARow,
                justifiedPerYear,
                representativeMinimumAge);
    }
}
