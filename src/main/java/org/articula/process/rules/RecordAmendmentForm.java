package org.articula.process.rules;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.articula.network.NetworkLimits;
import org.articula.rules.Amendment;
import org.articula.rules.RulesFigures;
import org.articula.rules.RulesLimits;
import org.articula.shared.Money;
import org.articula.vote.Ballot;
import org.articula.vote.MajorityBase;
import org.articula.vote.Votes;

/** The figures of a new version of the internal rules and the vote for them; the fine is in dollars. */
record RecordAmendmentForm(
        @NotNull(message = "Indique desde qué día rige.") LocalDate inForceFrom,
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
        @NotNull(message = "Elija la reunión en que se decidió.") String meetingId,
        @NotNull(message = "Elija quién lo propuso.") String proposerId,
        @NotNull(message = "Indique los votos a favor.") @Min(0) Integer votesFor,
        @NotNull(message = "Indique los votos en contra.") @Min(0) Integer votesAgainst,
        @NotNull(message = "Indique las abstenciones.") @Min(0) Integer abstentions,
        @NotNull(message = "Escriba el motivo.") @Size(max = RulesLimits.REASON) String reason) {

    Amendment toAmendment() {
        return new Amendment(
                figures(),
                inForceFrom,
                reason,
                new Ballot(meetingId, proposerId, new Votes(votesFor, votesAgainst, abstentions)));
    }

    private RulesFigures figures() {
        return new RulesFigures(
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
                majorityBase);
    }
}
