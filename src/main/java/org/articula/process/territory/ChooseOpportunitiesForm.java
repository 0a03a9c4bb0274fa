package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.territory.ShortlistDecision;
import org.jspecify.annotations.Nullable;

/** Which ideas enter the short list. A field that the form hid arrives as nothing. */
record ChooseOpportunitiesForm(
        @NotEmpty(message = "Elija al menos una para la lista corta.") @Valid List<Choice> opportunities) {

    record Choice(
            @NotNull(message = "La fila no dice a qué idea se refiere.") String opportunityId,
            @Nullable Boolean shortlisted,
            @Nullable String reason) {}

    List<ShortlistDecision> toDecisions() {
        return opportunities.stream()
                .map(row -> new ShortlistDecision(
                        row.opportunityId(), Boolean.TRUE.equals(row.shortlisted()), row.reason()))
                .toList();
    }
}
