package org.articula.opportunity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.articula.territory.TerritoryLimits;

/** Whether a short list names something, and says why an idea enters it before it is an opportunity. */
final class ShortlistPolicy {

    private ShortlistPolicy() {}

    static FieldErrors check(List<ShortlistDecision> decisions, List<AssessedOpportunity> assessed) {
        Map<String, AssessedOpportunity> known = assessed.stream()
                .collect(Collectors.toMap(idea -> idea.opportunity().id(), idea -> idea));
        FieldErrors errors = new FieldErrors();
        Set<String> decided = new HashSet<>();
        for (int i = 0; i < decisions.size(); i++) {
            ShortlistDecision decision = decisions.get(i);
            FieldErrors row = errors.row("opportunities", i);
            AssessedOpportunity idea = known.get(decision.opportunityId());
            if (idea == null || !decided.add(decision.opportunityId())) {
                row.add("shortlisted", "Esta idea no es del territorio o está dos veces en la lista.");
            } else if (decision.shortlisted()) {
                check(row, decision, idea.verdict());
            }
        }
        errors.addIf(
                decisions.stream().noneMatch(ShortlistDecision::shortlisted),
                "opportunities",
                "Elija al menos una para la lista corta.");
        return errors;
    }

    private static void check(FieldErrors row, ShortlistDecision decision, OpportunityVerdict verdict) {
        row.addIf(
                verdict == OpportunityVerdict.IDEA && TypedText.orNull(decision.reason()) == null,
                "reason",
                "Todavía es una idea. Escriba por qué entra en la lista corta.");
        row.optional("reason", "el motivo", decision.reason(), TerritoryLimits.REASON);
    }
}
