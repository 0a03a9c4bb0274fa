package org.articula.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** Whether a short list names something, and says why an idea enters it before it is an opportunity. */
final class ShortlistPolicy {

    private ShortlistPolicy() {}

    static List<FieldError> check(List<ShortlistDecision> decisions, List<AssessedOpportunity> assessed) {
        Map<String, AssessedOpportunity> known = assessed.stream()
                .collect(Collectors.toMap(idea -> idea.opportunity().id(), idea -> idea));
        List<FieldError> errors = new ArrayList<>();
        Set<String> decided = new HashSet<>();
        boolean any = false;
        for (int i = 0; i < decisions.size(); i++) {
            ShortlistDecision decision = decisions.get(i);
            String path = "opportunities[" + i + "].";
            AssessedOpportunity idea = known.get(decision.opportunityId());
            any |= decision.shortlisted();
            if (idea == null || !decided.add(decision.opportunityId())) {
                errors.add(new FieldError(
                        path + "shortlisted", "Esta idea no es del territorio o está dos veces en la lista."));
            } else if (decision.shortlisted()) {
                check(errors, path + "reason", decision, idea.verdict());
            }
        }
        if (!any) {
            errors.add(new FieldError("opportunities", "Elija al menos una para la lista corta."));
        }
        return errors;
    }

    private static void check(
            List<FieldError> errors, String path, ShortlistDecision decision, OpportunityVerdict verdict) {
        if (verdict == OpportunityVerdict.IDEA && TextCheck.stripped(decision.reason()) == null) {
            errors.add(new FieldError(path, "Todavía es una idea. Escriba por qué entra en la lista corta."));
        }
        TextCheck.optional(errors, path, "el motivo", decision.reason(), 1000);
    }
}
