package org.articula.process.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.articula.network.NetworkLimits;
import org.articula.rules.DraftInput;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesLimits;
import org.articula.rules.TypedArticle;
import org.articula.shared.Money;
import org.articula.vote.MajorityBase;
import org.jspecify.annotations.Nullable;

/** A draft of the internal rules: all figures and all articles; the fine is in dollars. */
record DraftRulesForm(
        @NotNull(message = "Escriba el motivo.") @Size(max = RulesLimits.REASON) String reason,
        @NotNull(message = "Falta esta cifra.") @Min(NetworkLimits.LEAST_INTERVAL_DAYS) @Max(NetworkLimits.INTERVAL_DAYS) Integer meetingEveryDays,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_QUORUM_PERCENT) @Max(RulesLimits.MOST_QUORUM_PERCENT) Integer quorumPercent,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_GRACE_MINUTES) @Max(RulesLimits.MOST_GRACE_MINUTES) Integer graceMinutes,
        @NotNull(message = "Falta esta cifra.") @Digits(integer = 4, fraction = 2, message = "Escriba el monto con dos decimales como máximo.") @Min(RulesLimits.LEAST_FINE) @Max(RulesLimits.MOST_FINE) BigDecimal lateFine,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.SHORTEST_MEETING) @Max(RulesLimits.LONGEST_MEETING) Integer durationMinutes,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.SHORTEST_INTERVENTION) @Max(RulesLimits.LONGEST_INTERVENTION) Integer interventionMinutes,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_INTERVENTIONS) @Max(RulesLimits.MOST_INTERVENTIONS) Integer interventionsPerTopic,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_UNJUSTIFIED) @Max(RulesLimits.MOST_UNJUSTIFIED) Integer unjustifiedInARow,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.LEAST_JUSTIFIED) @Max(RulesLimits.MOST_JUSTIFIED) Integer justifiedPerYear,
        @NotNull(message = "Falta esta cifra.") @Min(RulesLimits.ADULT_AGE) @Max(RulesLimits.MOST_AGE) Integer representativeMinimumAge,
        @NotNull(message = "Elija de qué se cuenta la mayoría.") MajorityBase majorityBase,
        @Nullable @Valid List<TypedArticle> articles) {

    DraftInput toDraft() {
        return new DraftInput(
                new RulesFigures(
                        meetingEveryDays,
                        quorumPercent,
                        graceMinutes,
                        Money.ofDollars(lateFine),
                        durationMinutes,
                        interventionMinutes,
                        interventionsPerTopic,
                        unjustifiedInARow,
                        justifiedPerYear,
                        representativeMinimumAge,
                        majorityBase),
                articles == null ? List.of() : articles,
                reason);
    }
}
