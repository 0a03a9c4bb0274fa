package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.articula.territory.ChainCriterion;
import org.articula.territory.ChainScore;
import org.articula.territory.CriterionWeight;

/** A score per chain and criterion, and what each criterion counts. */
record ScoreChainsForm(
        @NotNull(message = "Faltan los puntajes.") @Valid List<Score> scores,
        @NotNull(message = "Faltan los pesos.") @Valid List<Weight> weights) {

    record Score(
            @NotNull(message = "La fila no dice a qué cadena se refiere.") String chainId,
            @NotNull(message = "La fila no dice a qué criterio se refiere.") ChainCriterion criterion,
            @NotNull(message = "Dé un puntaje de 1 a 5.") Integer score,
            @NotNull(message = "Escriba en qué se basa el puntaje.") String reason) {}

    record Weight(
            @NotNull(message = "La fila no dice a qué criterio se refiere.") ChainCriterion criterion,
            @NotNull(message = "Escriba el peso.") @Digits(
                            integer = 3,
                            fraction = 2,
                            message = "Escriba el peso de 0 a 100, con dos decimales como máximo.")
                    BigDecimal percent) {}

    List<ChainScore> toScores() {
        return scores.stream()
                .map(row -> new ChainScore(row.chainId(), row.criterion(), row.score(), row.reason()))
                .toList();
    }

    List<CriterionWeight> toWeights() {
        return weights.stream()
                .map(row -> new CriterionWeight(
                        row.criterion(), row.percent().movePointRight(2).intValueExact()))
                .toList();
    }
}
