package org.articula.territory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;

/**
 * Where the chains of a territory would stand while they are still being scored: those scored under every criterion by {@link
 * ChainRankingPolicy}, the others with what they lack.
 */
final class ChainOutlookPolicy {

    private ChainOutlookPolicy() {}

    /** @param scored anything may be missing, and a chain may be none of the territory's */
    static List<String> lines(List<ProductiveChain> chains, List<CriterionWeight> weights, List<ScoredChain> scored) {
        long total = weights.stream().mapToLong(CriterionWeight::basisPoints).sum();
        if (total != CriterionWeight.WHOLE) {
            return List.of("Los pesos suman %s por ciento: el orden se ve cuando sumen 100."
                    .formatted(SpanishFigures.hundredths(total)));
        }
        List<ProductiveChain> whole = new ArrayList<>();
        List<ChainScore> scores = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (ProductiveChain chain : chains) {
            Map<ChainCriterion, ChainScore> given = given(chain, scored);
            int missing = ChainCriterion.values().length - given.size();
            if (missing == 0) {
                whole.add(chain);
                scores.addAll(given.values());
            } else {
                lacking.add("%s: %s %s"
                        .formatted(
                                chain.name(),
                                missing == 1 ? "falta" : "faltan",
                                Wording.count(missing, "puntaje", "puntajes")));
            }
        }
        List<String> lines = new ArrayList<>();
        for (RankedChain ranked : ChainRankingPolicy.rank(whole, weights, scores)) {
            lines.add("%d.º %s: %s".formatted(ranked.place(), ranked.chain().name(), SpanishFigures.of(ranked.mean())));
        }
        lines.addAll(lacking);
        return lines;
    }

    private static Map<ChainCriterion, ChainScore> given(ProductiveChain chain, List<ScoredChain> scored) {
        Map<ChainCriterion, ChainScore> given = new EnumMap<>(ChainCriterion.class);
        scored.stream()
                .filter(one -> chain.id().equals(one.chainId()))
                .flatMap(one -> one.criteria().stream())
                .filter(score -> score.criterion() != null && isScore(score.score()))
                .forEach(score ->
                        given.put(score.criterion(), new ChainScore(chain.id(), score.criterion(), score.score(), "")));
        return given;
    }

    private static boolean isScore(Integer score) {
        return score != null && score >= ChainScore.LEAST && score <= ChainScore.MOST;
    }
}
