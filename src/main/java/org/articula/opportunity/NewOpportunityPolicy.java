package org.articula.opportunity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.sheet.PlainText;
import org.articula.territory.TerritoryLimits;

/** Whether ideas say enough to be told from opportunities. */
final class NewOpportunityPolicy {

    private NewOpportunityPolicy() {}

    /**
     * @param chosenChains ids of the chains the territory works with
     * @param known names of the ideas it has already
     */
    static FieldErrors check(List<NewOpportunity> ideas, Set<String> chosenChains, List<String> known) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(ideas.isEmpty(), "opportunities", "Registre al menos una idea de negocio.");
        Set<String> names = new HashSet<>();
        known.forEach(name -> names.add(PlainText.key(name)));
        for (int i = 0; i < ideas.size(); i++) {
            NewOpportunity idea = ideas.get(i);
            FieldErrors row = errors.row("opportunities", i);
            row.required("name", "el nombre de la idea", idea.name(), TerritoryLimits.NAME);
            row.addIf(
                    !idea.name().isEmpty() && !names.add(PlainText.key(idea.name())),
                    "name",
                    "La idea «%s» ya está en la lista.".formatted(idea.name()));
            row.addIf(
                    !chosenChains.contains(idea.chainId()),
                    "chainId",
                    "Elija una de las cadenas con las que se trabajará.");
            checkTexts(row, idea);
            checkFindings(row, idea);
        }
        return errors;
    }

    private static void checkTexts(FieldErrors row, NewOpportunity idea) {
        row.required("product", "el producto o servicio", idea.product(), TerritoryLimits.OFFER);
        row.optional("market", "el mercado", idea.market(), TerritoryLimits.OFFER);
        row.optional("clients", "los clientes", idea.clients(), TerritoryLimits.OFFER);
        row.optional("participation", "cómo participarán", idea.participation(), TerritoryLimits.PARTICIPATION);
        row.addIf(idea.ways().isEmpty(), "ways", "Marque cómo pueden participar los productores.");
    }

    private static void checkFindings(FieldErrors row, NewOpportunity idea) {
        for (OpportunityCondition condition : OpportunityCondition.values()) {
            NewOpportunity.Finding finding = idea.conditions().get(condition);
            if (finding == null) {
                row.add(condition.key(), "Responda sí o no.");
            } else {
                row.required(condition.key() + "Reason", "por qué", finding.reason(), TerritoryLimits.REASON);
            }
        }
        idea.marks()
                .forEach((mark, reason) ->
                        row.required(mark.key() + "Reason", "de qué manera", reason, TerritoryLimits.REASON));
    }
}
