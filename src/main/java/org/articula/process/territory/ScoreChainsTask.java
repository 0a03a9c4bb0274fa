package org.articula.process.territory;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.ChainCriterion;
import org.articula.territory.Chains;
import org.articula.territory.CriterionWeight;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Valorar las cadenas» ({@code C1.1.k1}–{@code C1.1.k8}): each chain under its eight criteria, and equal weights to start from. */
@Component
class ScoreChainsTask implements TaskForm<ScoreChainsTask.Shown, ScoreChainsForm> {

    private static final List<Shown.Criterion> CRITERIA = Arrays.stream(ChainCriterion.values())
            .map(criterion -> new Shown.Criterion(criterion, criterion.spanish()))
            .toList();

    record Shown(String territoryName, List<Chain> chains, List<Weight> weights) {

        record Chain(String chainId, String chainName, List<Criterion> criteria) {}

        record Criterion(ChainCriterion criterion, String criterionName) {}

        record Weight(ChainCriterion criterion, String criterionName, BigDecimal percent) {

            static Weight of(CriterionWeight weight) {
                return new Weight(
                        weight.criterion(), weight.criterion().spanish(), BigDecimal.valueOf(weight.basisPoints(), 2));
            }
        }
    }

    private final Territories territories;
    private final Chains chains;

    ScoreChainsTask(Territories territories, Chains chains) {
        this.territories = territories;
        this.chains = chains;
    }

    @Override
    public Shown open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        return new Shown(
                territories.byId(territoryId).name(),
                chains.of(territoryId).stream()
                        .map(chain -> new Shown.Chain(chain.id(), chain.name(), CRITERIA))
                        .toList(),
                CriterionWeight.equal().stream().map(Shown.Weight::of).toList());
    }

    @Override
    public Facts complete(UserTask task, ScoreChainsForm form) {
        chains.score(task.get(TerritoryVariables.TERRITORY_ID), form.toWeights(), form.chains());
        return Facts.none();
    }
}
