package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.articula.territory.ChainCriterion;
import org.articula.territory.CriterionWeight;
import org.articula.territory.ScoredChain;

/** A score per chain and criterion, and what each criterion counts. */
record ScoreChainsForm(
        @NotNull(message = "Faltan los puntajes.") @Valid List<ScoredChain> chains,
        @NotNull(message = "Faltan los pesos.") @Valid List<Weight> weights) {

    record Weight(
            @NotNull(message = "La fila no dice a qué criterio se refiere.") ChainCriterion criterion,
            @NotNull(message = "Escriba el peso.") @Digits(
                            integer = 3,
                            fraction = 2,
                            message = "Escriba el peso de 0 a 100, con dos decimales como máximo.")
                    @Min(0) @Max(CriterionWeight.WHOLE_PERCENT) BigDecimal percent) {

        private boolean isShare() {
            return criterion != null
                    && percent != null
                    && percent.signum() >= 0
                    && percent.compareTo(BigDecimal.valueOf(CriterionWeight.WHOLE_PERCENT)) <= 0;
        }
    }

    /** What is filled in so far: rows that are none yet are left out. */
    ScoreChainsForm soFar() {
        return new ScoreChainsForm(
                chains == null
                        ? List.of()
                        : chains.stream()
                                .filter(chain -> chain.criteria() != null)
                                .toList(),
                weights == null
                        ? List.of()
                        : weights.stream().filter(Weight::isShare).toList());
    }

    List<CriterionWeight> toWeights() {
        return weights.stream()
                .map(row -> new CriterionWeight(
                        row.criterion(), row.percent().movePointRight(2).intValueExact()))
                .toList();
    }
}
