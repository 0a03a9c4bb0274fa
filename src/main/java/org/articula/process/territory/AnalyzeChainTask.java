package org.articula.process.territory;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.ChainAnalyses;
import org.articula.territory.Chains;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Analizar la cadena» ({@code C1.2.a}–{@code C1.2.d}, {@code C1.3.a}): one task for each chain chosen. */
@Component
class AnalyzeChainTask implements TaskForm<AnalyzeChainTask.Shown, AnalyzeChainForm> {

    record Shown(String territoryName, String chainName, String links, String institutions) {}

    private final Territories territories;
    private final Chains chains;
    private final ChainAnalyses analyses;
    private final ChainSurroundings surroundings;

    AnalyzeChainTask(Territories territories, Chains chains, ChainAnalyses analyses, ChainSurroundings surroundings) {
        this.territories = territories;
        this.chains = chains;
        this.analyses = analyses;
        this.surroundings = surroundings;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(chains.byId(task.get(TerritoryVariables.CHAIN_ID)).name());
    }

    @Override
    public Shown open(UserTask task) {
        ProductiveChain chain = chains.byId(task.get(TerritoryVariables.CHAIN_ID));
        return new Shown(
                territories.byId(chain.territoryId()).name(),
                chain.name(),
                chain.links(),
                requireNonNull(surroundings.of(chain.territoryId()).get(chain.id())));
    }

    @Override
    public Facts complete(UserTask task, AnalyzeChainForm form) {
        analyses.analyze(task.get(TerritoryVariables.CHAIN_ID), form.toAnalysis(), task.userId());
        return Facts.none();
    }
}
