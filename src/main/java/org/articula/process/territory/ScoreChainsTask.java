package org.articula.process.territory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.InvalidInputException;
import org.articula.territory.ChainCriterion;
import org.articula.territory.Chains;
import org.articula.territory.CriterionWeight;
import org.articula.territory.ProductiveChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Valorar las cadenas» ({@code C1.1.k1}–{@code C1.1.k8}): each chain under its eight criteria, and equal weights to start from. */
@Component
class ScoreChainsTask implements TaskForm<Map<String, Object>, ScoreChainsForm> {

    private final Territories territories;
    private final Chains chains;

    ScoreChainsTask(Territories territories, Chains chains) {
        this.territories = territories;
        this.chains = chains;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        List<Map<String, Object>> rows =
                chains.of(territoryId).stream().map(ScoreChainsTask::chainRow).toList();
        List<Map<String, Object>> weights =
                CriterionWeight.equal().stream().map(ScoreChainsTask::weightRow).toList();
        return Map.of("territoryName", territories.byId(territoryId).name(), "chains", rows, "weights", weights);
    }

    @Override
    public Facts complete(UserTask task, ScoreChainsForm form) {
        try {
            chains.score(task.get(TerritoryVariables.TERRITORY_ID), form.toWeights(), form.toScores());
        } catch (InvalidInputException fault) {
            throw form.atItsFields(fault);
        }
        return Facts.none();
    }

    private static Map<String, Object> chainRow(ProductiveChain chain) {
        List<Map<String, String>> criteria = Arrays.stream(ChainCriterion.values())
                .map(criterion -> Map.of("criterion", criterion.name(), "criterionName", criterion.spanish()))
                .toList();
        return Map.of("chainId", chain.id(), "chainName", chain.name(), "criteria", criteria);
    }

    private static Map<String, Object> weightRow(CriterionWeight weight) {
        return Map.of(
                "criterion", weight.criterion().name(),
                "criterionName", weight.criterion().spanish(),
                "percent", BigDecimal.valueOf(weight.basisPoints(), 2));
    }
}
