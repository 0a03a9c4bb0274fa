package org.articula.territory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** Whether ideas say enough to be told from opportunities. */
final class NewOpportunityPolicy {

    private NewOpportunityPolicy() {}

    /**
     * @param chosenChains ids of the chains the territory works with
     * @param known names of the ideas it has already
     */
    static List<FieldError> check(List<NewOpportunity> ideas, Set<String> chosenChains, List<String> known) {
        List<FieldError> errors = new ArrayList<>();
        if (ideas.isEmpty()) {
            errors.add(new FieldError("opportunities", "Registre al menos una idea de negocio."));
        }
        Set<String> names = new HashSet<>();
        known.forEach(name -> names.add(TerritoryPolicy.sameName(name)));
        for (int i = 0; i < ideas.size(); i++) {
            NewOpportunity idea = ideas.get(i);
            String path = "opportunities[" + i + "].";
            checkName(errors, path + "name", idea.name(), names);
            if (!chosenChains.contains(idea.chainId())) {
                errors.add(new FieldError(path + "chainId", "Elija una de las cadenas con las que se trabajará."));
            }
            checkTexts(errors, path, idea);
            checkFindings(errors, path, idea);
        }
        return errors;
    }

    private static void checkName(List<FieldError> errors, String path, String name, Set<String> names) {
        TextCheck.required(errors, path, "el nombre de la idea", name, 120);
        if (!name.isBlank() && !names.add(TerritoryPolicy.sameName(name))) {
            errors.add(new FieldError(path, "La idea «%s» ya está en la lista.".formatted(name.strip())));
        }
    }

    private static void checkTexts(List<FieldError> errors, String path, NewOpportunity idea) {
        TextCheck.required(errors, path + "product", "el producto o servicio", idea.product(), 500);
        TextCheck.optional(errors, path + "market", "el mercado", idea.market(), 500);
        TextCheck.optional(errors, path + "clients", "los clientes", idea.clients(), 500);
        TextCheck.optional(errors, path + "participation", "cómo participarán", idea.participation(), 1000);
        if (idea.ways().isEmpty()) {
            errors.add(new FieldError(path + "ways", "Marque cómo pueden participar los productores."));
        }
    }

    private static void checkFindings(List<FieldError> errors, String path, NewOpportunity idea) {
        for (OpportunityCondition condition : OpportunityCondition.values()) {
            NewOpportunity.Finding finding = idea.conditions().get(condition);
            if (finding == null) {
                errors.add(new FieldError(path + condition.key(), "Responda sí o no."));
            } else {
                TextCheck.required(errors, path + condition.key() + "Reason", "por qué", finding.reason(), 1000);
            }
        }
        idea.marks()
                .forEach((mark, reason) ->
                        TextCheck.required(errors, path + mark.key() + "Reason", "de qué manera", reason, 1000));
    }
}
