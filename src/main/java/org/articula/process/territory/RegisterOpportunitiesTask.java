package org.articula.process.territory;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishFigures;
import org.articula.territory.ChainAnalyses;
import org.articula.territory.ChainAnalysis;
import org.articula.territory.Chains;
import org.articula.territory.InclusiveMark;
import org.articula.territory.Opportunities;
import org.articula.territory.OpportunityCondition;
import org.articula.territory.Participation;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Registrar las oportunidades de negocio» ({@code C1.2}), beside what the analyses say. */
@Component
class RegisterOpportunitiesTask implements TaskForm<Map<String, Object>, RegisterOpportunitiesForm> {

    private final Territories territories;
    private final Chains chains;
    private final ChainAnalyses analyses;
    private final Opportunities opportunities;

    RegisterOpportunitiesTask(
            Territories territories, Chains chains, ChainAnalyses analyses, Opportunities opportunities) {
        this.territories = territories;
        this.chains = chains;
        this.analyses = analyses;
        this.opportunities = opportunities;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        List<ProductiveChain> chosen = chains.chosen(territoryId);
        Map<String, ChainAnalysis> known = analyses.of(territoryId);
        return Map.of(
                "territoryName", territories.byId(territoryId).name(),
                "analyses",
                        chosen.stream()
                                .filter(chain -> known.containsKey(chain.id()))
                                .map(chain -> row(chain, known.get(chain.id())))
                                .toList(),
                "chainOptions",
                        chosen.stream()
                                .map(chain -> new Option(chain.name(), chain.id()))
                                .toList(),
                "wayOptions",
                        Arrays.stream(Participation.values())
                                .map(way -> new Option(way.spanish(), way.name()))
                                .toList(),
                "words", words());
    }

    @Override
    public Facts complete(UserTask task, RegisterOpportunitiesForm form) {
        opportunities.register(task.get(TerritoryVariables.TERRITORY_ID), form.toOpportunities(), task.userId());
        return Facts.none();
    }

    private static Map<String, String> row(ProductiveChain chain, ChainAnalysis analysis) {
        return Map.of(
                "chain", chain.name(),
                "link", analysis.link(),
                "demand", analysis.demand(),
                "actors",
                        "%s directos y %s indirectos"
                                .formatted(
                                        SpanishFigures.of(analysis.directActors()),
                                        SpanishFigures.of(analysis.indirectActors())));
    }

    /** What the form calls its conditions and marks, by the keys of its fields. */
    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (OpportunityCondition condition : OpportunityCondition.values()) {
            words.put(condition.key(), condition.spanish());
        }
        for (InclusiveMark mark : InclusiveMark.values()) {
            words.put(mark.key(), mark.spanish());
        }
        return words;
    }
}
