package org.articula.territory;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articula.shared.FieldErrors;
import org.articula.shared.SpanishFigures;

/** Whether the scores and weights of a territory are whole: every chain under every criterion, and one hundred percent. */
final class ChainScorePolicy {

    private ChainScorePolicy() {}

    static FieldErrors check(List<CriterionWeight> weights, List<ScoredChain> scored, List<ProductiveChain> chains) {
        FieldErrors errors = new FieldErrors();
        checkWeights(errors, weights);
        checkScores(errors, scored, chains);
        return errors;
    }

    private static void checkWeights(FieldErrors errors, List<CriterionWeight> weights) {
        Set<ChainCriterion> weighed = EnumSet.noneOf(ChainCriterion.class);
        long total = 0;
        for (int i = 0; i < weights.size(); i++) {
            CriterionWeight weight = weights.get(i);
            FieldErrors row = errors.row("weights", i);
            row.within("percent", weight.basisPoints(), 0, CriterionWeight.WHOLE, "El peso va de 0 a 100 por ciento.");
            row.addIf(!weighed.add(weight.criterion()), "percent", "Este criterio ya tiene su peso.");
            total += weight.basisPoints();
        }
        if (weighed.size() < ChainCriterion.values().length) {
            errors.add("weights", "Cada criterio necesita su peso.");
        } else if (errors.isEmpty() && total != CriterionWeight.WHOLE) {
            errors.add(
                    "weights",
                    "Los pesos deben sumar 100 por ciento; suman %s.".formatted(SpanishFigures.hundredths(total)));
        }
    }

    private static void checkScores(FieldErrors errors, List<ScoredChain> scored, List<ProductiveChain> chains) {
        Set<String> missing = new HashSet<>();
        for (ProductiveChain chain : chains) {
            for (ChainCriterion criterion : ChainCriterion.values()) {
                missing.add(chain.id() + criterion);
            }
        }
        for (int i = 0; i < scored.size(); i++) {
            ScoredChain chain = scored.get(i);
            for (int j = 0; j < chain.criteria().size(); j++) {
                ScoredChain.Score score = chain.criteria().get(j);
                FieldErrors row = errors.row("chains", i).row("criteria", j);
                row.addIf(
                        !missing.remove(chain.chainId() + score.criterion()),
                        "score",
                        "Esta cadena no es del territorio o ya tiene un puntaje en este criterio.");
                check(row, score);
            }
        }
        errors.addIf(!missing.isEmpty(), "chains", "Falta valorar alguna cadena en alguno de los ocho criterios.");
    }

    private static void check(FieldErrors row, ScoredChain.Score score) {
        row.within(
                "score",
                score.score(),
                ChainScore.LEAST,
                ChainScore.MOST,
                "El puntaje va de %d a %d.".formatted(ChainScore.LEAST, ChainScore.MOST));
        row.required("reason", "en qué se basa el puntaje", score.reason(), TerritoryLimits.REASON);
    }
}
