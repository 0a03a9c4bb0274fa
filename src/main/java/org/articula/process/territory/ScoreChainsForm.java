package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.articula.territory.ChainCriterion;
import org.articula.territory.ChainScore;
import org.articula.territory.CriterionWeight;

/** A score per chain and criterion, and what each criterion counts. */
record ScoreChainsForm(
        @NotNull(message = "Faltan los puntajes.") @Valid List<Chain> chains,
        @NotNull(message = "Faltan los pesos.") @Valid List<Weight> weights) {

    private static final Pattern SCORE = Pattern.compile("scores\\[(\\d+)](.*)");

    record Chain(
            @NotNull(message = "La fila no dice a qué cadena se refiere.") String chainId,
            @NotNull(message = "Faltan los puntajes de la cadena.") @Valid List<Score> criteria) {}

    record Score(
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

    /** Chain after chain, as the form shows them. */
    List<ChainScore> toScores() {
        return chains.stream()
                .flatMap(chain -> chain.criteria().stream()
                        .map(row -> new ChainScore(chain.chainId(), row.criterion(), row.score(), row.reason())))
                .toList();
    }

    List<CriterionWeight> toWeights() {
        return weights.stream()
                .map(row -> new CriterionWeight(
                        row.criterion(), row.percent().movePointRight(2).intValueExact()))
                .toList();
    }

    /** The same faults where this form shows the scores: under their chain. */
    InvalidInputException atItsFields(InvalidInputException fault) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            for (int j = 0; j < chains.get(i).criteria().size(); j++) {
                paths.add("chains[%d].criteria[%d]".formatted(i, j));
            }
        }
        return new InvalidInputException(fault.errors().stream()
                .map(error -> new FieldError(inForm(error.path(), paths), error.message()))
                .toList());
    }

    private static String inForm(String path, List<String> paths) {
        Matcher score = SCORE.matcher(path);
        if (score.matches()) {
            return paths.get(Integer.parseInt(score.group(1))) + score.group(2);
        }
        return path.equals("scores") ? "chains" : path;
    }
}
