package org.articula.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/** A chain with what somebody thinks it is worth under each criterion. */
public record ScoredChain(
        @NotNull(message = "La fila no dice a qué cadena se refiere.") String chainId,
        @NotNull(message = "Faltan los puntajes de la cadena.") @Valid List<Score> criteria) {

    /** See {@link ChainScore}. */
    public record Score(
            @NotNull(message = "La fila no dice a qué criterio se refiere.") ChainCriterion criterion,
            @NotNull(message = "Dé un puntaje de 1 a 5.") @Min(ChainScore.LEAST) @Max(ChainScore.MOST) Integer score,
            @NotNull(message = "Escriba en qué se basa el puntaje.") @Size(max = TerritoryLimits.REASON) String reason) {}

    Stream<ChainScore> scores() {
        return criteria.stream()
                .map(row -> new ChainScore(
                        chainId, row.criterion(), row.score(), row.reason().strip()));
    }
}
