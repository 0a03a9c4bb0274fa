package org.articula.process.territory;

import java.util.Map;
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
class AnalyzeChainTask implements TaskForm<Map<String, Object>, AnalyzeChainForm> {

    private final Territories territories;
    private final Chains chains;
    private final ChainAnalyses analyses;

    AnalyzeChainTask(Territories territories, Chains chains, ChainAnalyses analyses) {
        this.territories = territories;
        this.chains = chains;
        this.analyses = analyses;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(chains.byId(task.get(TerritoryVariables.CHAIN_ID)).name());
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        ProductiveChain chain = chains.byId(task.get(TerritoryVariables.CHAIN_ID));
        return Map.of(
                "territoryName", territories.byId(chain.territoryId()).name(),
                "chainName", chain.name(),
                "links", chain.links());
    }

    @Override
    public Facts complete(UserTask task, AnalyzeChainForm form) {
        analyses.analyze(task.get(TerritoryVariables.CHAIN_ID), form.toAnalysis(), task.userId());
        return Facts.none();
    }
}
