package org.articula.process.territory;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.articula.process.form.Facts;
import org.articula.process.form.Previewed;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.ChainCriterion;
import org.articula.territory.Chains;
import org.articula.territory.CriterionWeight;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Valorar las cadenas» ({@code C1.1.k1}–{@code C1.1.k8}): each chain under its eight criteria, and equal weights to start from. */
@Component
class ScoreChainsTask implements TaskForm<ScoreChainsTask.Shown, ScoreChainsForm>, Previewed<ScoreChainsForm> {

    private static final List<Shown.Criterion> CRITERIA = Arrays.stream(ChainCriterion.values())
            .map(criterion -> new Shown.Criterion(criterion, criterion.spanish()))
            .toList();

    record Shown(String territoryName, List<Chain> chains, List<Weight> weights) {

        /** @param institutions who works around the chain, as the directory says ({@code C1.1.k5}) */
        record Chain(String chainId, String chainName, String institutions, List<Criterion> criteria) {}

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
    private final ChainSurroundings surroundings;

    ScoreChainsTask(Territories territories, Chains chains, ChainSurroundings surroundings) {
        this.territories = territories;
        this.chains = chains;
        this.surroundings = surroundings;
    }

    @Override
    public Shown open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        Map<String, String> around = surroundings.of(territoryId);
        return new Shown(
                territories.byId(territoryId).name(),
                chains.of(territoryId).stream()
                        .map(chain -> new Shown.Chain(
                                chain.id(), chain.name(), requireNonNull(around.get(chain.id())), CRITERIA))
                        .toList(),
                CriterionWeight.equal().stream().map(Shown.Weight::of).toList());
    }

    @Override
    public List<String> preview(UserTask task, ScoreChainsForm typed) {
        ScoreChainsForm soFar = typed.soFar();
        return chains.outlook(task.get(TerritoryVariables.TERRITORY_ID), soFar.toWeights(), soFar.chains());
    }

    @Override
    public Facts complete(UserTask task, ScoreChainsForm form) {
        chains.score(task.get(TerritoryVariables.TERRITORY_ID), form.toWeights(), form.chains());
        return Facts.none();
    }
}
