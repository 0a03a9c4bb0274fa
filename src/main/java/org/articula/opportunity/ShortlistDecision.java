package org.articula.opportunity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.territory.TerritoryLimits;
import org.jspecify.annotations.Nullable;

/**
 * Whether an idea enters the short list.
 *
 * @param reason needed for one that is not an opportunity yet
 */
public record ShortlistDecision(
        @NotNull(message = "La fila no dice a qué idea se refiere.") String opportunityId,
        boolean shortlisted,
        @Nullable @Size(max = TerritoryLimits.REASON) String reason) {}
