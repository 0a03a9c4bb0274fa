package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.articula.opportunity.ShortlistDecision;

/** Which ideas enter the short list. */
record ChooseOpportunitiesForm(
        @NotEmpty(message = "Elija al menos una para la lista corta.") @Valid List<ShortlistDecision> opportunities) {}
