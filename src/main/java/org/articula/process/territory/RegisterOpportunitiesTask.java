package org.articula.process.territory;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.articula.opportunity.InclusiveMark;
import org.articula.opportunity.Opportunities;
import org.articula.opportunity.OpportunityCondition;
import org.articula.opportunity.Participation;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishFigures;
import org.articula.territory.ChainAnalyses;
import org.articula.territory.ChainAnalysis;
import org.articula.territory.Chains;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Registrar las oportunidades de negocio» ({@code C1.2}), beside what the analyses say. */
@Component
class RegisterOpportunitiesTask implements TaskForm<RegisterOpportunitiesTask.Shown, RegisterOpportunitiesForm> {

    record Shown(
            String territoryName,
            List<Analyzed> analyses,
            List<Option> chainOptions,
            List<Option> wayOptions,
            Words words) {

        record Analyzed(String chain, String link, String demand, String actors) {

            static Analyzed of(ProductiveChain chain, ChainAnalysis analysis) {
                return new Analyzed(
                        chain.name(),
                        analysis.link(),
                        analysis.demand(),
                        "%s directos y %s indirectos"
                                .formatted(
                                        SpanishFigures.of(analysis.directActors()),
                                        SpanishFigures.of(analysis.indirectActors())));
            }
        }

        /** What the form calls its conditions and marks. */
        record Words(
                String attractive,
                String trends,
                String skills,
                String strengths,
                String weaknesses,
                String poverty,
                String women,
                String environment) {

            static final Words ALL = new Words(
                    OpportunityCondition.ATTRACTIVE.spanish(),
                    OpportunityCondition.TRENDS.spanish(),
                    OpportunityCondition.SKILLS.spanish(),
                    OpportunityCondition.STRENGTHS.spanish(),
                    OpportunityCondition.WEAKNESSES.spanish(),
                    InclusiveMark.POVERTY.spanish(),
                    InclusiveMark.WOMEN.spanish(),
                    InclusiveMark.ENVIRONMENT.spanish());
        }
    }

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
    public Shown open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        List<ProductiveChain> chosen = chains.chosen(territoryId);
        Map<String, ChainAnalysis> known = analyses.of(territoryId);
        return new Shown(
                territories.byId(territoryId).name(),
                chosen.stream()
                        .filter(chain -> known.containsKey(chain.id()))
                        .map(chain -> Shown.Analyzed.of(chain, requireNonNull(known.get(chain.id()))))
                        .toList(),
                chosen.stream()
                        .map(chain -> new Option(chain.name(), chain.id()))
                        .toList(),
                Option.of(Participation.values(), Participation::spanish),
                Shown.Words.ALL);
    }

    @Override
    public Facts complete(UserTask task, RegisterOpportunitiesForm form) {
        opportunities.register(task.get(TerritoryVariables.TERRITORY_ID), form.toOpportunities(), task.userId());
        return Facts.none();
    }
}
