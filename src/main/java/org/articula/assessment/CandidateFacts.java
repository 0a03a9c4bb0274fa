package org.articula.assessment;

import java.util.List;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What three of the criteria judge, as the candidate or those who know the person told it ({@code F1.2.k2}, {@code F1.2.k4},
 * {@code F1.2.k5}). A figure nobody has asked for is null; it is never guessed.
 *
 * @param travelMinutes to the place where the network would meet, one way, in minutes
 * @param fare what going there and back costs
 * @param incomePercent how much of the family's income this activity brings, in percent
 * @param antecedents one of each kind
 */
public record CandidateFacts(
        @Nullable Integer travelMinutes,
        @Nullable Money fare,
        @Nullable Integer incomePercent,
        List<Antecedent> antecedents) {}
