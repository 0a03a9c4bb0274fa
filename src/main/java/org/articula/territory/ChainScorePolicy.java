package org.articula.territory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldError;
import org.articula.shared.SpanishFigures;
import org.articula.shared.TextCheck;

/** Whether the scores and weights of a territory are whole: every chain under every criterion, and one hundred percent. */
final class ChainScorePolicy {

    static final int LEAST = 1;
    static final int MOST = 5;

    private ChainScorePolicy() {}

    static List<FieldError> check(
            List<CriterionWeight> weights, List<ChainScore> scores, List<ProductiveChain> chains) {
        List<FieldError> errors = new ArrayList<>(checkWeights(weights));
        errors.addAll(checkScores(scores, chains));
        return errors;
    }

    private static List<FieldError> checkWeights(List<CriterionWeight> weights) {
        List<FieldError> errors = new ArrayList<>();
        Set<ChainCriterion> weighed = EnumSet.noneOf(ChainCriterion.class);
        long total = 0;
        for (int i = 0; i < weights.size(); i++) {
            CriterionWeight weight = weights.get(i);
            if (weight.basisPoints() < 0 || weight.basisPoints() > CriterionWeight.WHOLE) {
                errors.add(new FieldError("weights[" + i + "].percent", "El peso va de 0 a 100 por ciento."));
            }
            if (!weighed.add(weight.criterion())) {
                errors.add(new FieldError("weights[" + i + "].percent", "Este criterio ya tiene su peso."));
            }
            total += weight.basisPoints();
        }
        if (weighed.size() < ChainCriterion.values().length) {
            errors.add(new FieldError("weights", "Cada criterio necesita su peso."));
        } else if (errors.isEmpty() && total != CriterionWeight.WHOLE) {
            errors.add(new FieldError(
                    "weights",
                    "Los pesos deben sumar 100 por ciento; suman %s.".formatted(SpanishFigures.hundredths(total))));
        }
        return errors;
    }

    private static List<FieldError> checkScores(List<ChainScore> scores, List<ProductiveChain> chains) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        for (ProductiveChain chain : chains) {
            for (ChainCriterion criterion : ChainCriterion.values()) {
                missing.add(chain.id() + criterion);
            }
        }
        for (int i = 0; i < scores.size(); i++) {
            ChainScore score = scores.get(i);
            String path = "scores[" + i + "].";
            if (!missing.remove(score.chainId() + score.criterion())) {
                errors.add(new FieldError(
                        path + "score", "Esta cadena no es del territorio o ya tiene un puntaje en este criterio."));
            }
            if (score.score() < LEAST || score.score() > MOST) {
                errors.add(new FieldError(path + "score", "El puntaje va de %d a %d.".formatted(LEAST, MOST)));
            }
            TextCheck.required(errors, path + "reason", "en qué se basa el puntaje", score.reason(), 1000);
        }
        if (!missing.isEmpty()) {
            errors.add(new FieldError("scores", "Falta valorar alguna cadena en alguno de los ocho criterios."));
        }
        return errors;
    }
}
