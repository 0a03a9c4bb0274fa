package org.articula.territory;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.shared.SpanishFigures;
import org.articula.shared.SpanishOrder;

/**
 * Ranks the chains of a territory by the weighted mean of their scores and says why each stands where it stands. Chains
 * with the same mean share their place and are listed by name.
 */
final class ChainRankingPolicy {

    private ChainRankingPolicy() {}

    /** A chain that has a score under every criterion. */
    private record Rated(ProductiveChain chain, List<ChainScore> scores, long points) {}

    /**
     * @param weights all eight, adding up to one hundred percent
     * @param scores one per chain and criterion
     */
    static List<RankedChain> rank(
            List<ProductiveChain> chains, List<CriterionWeight> weights, List<ChainScore> scores) {
        Map<ChainCriterion, Integer> weightOf = new EnumMap<>(ChainCriterion.class);
        weights.forEach(weight -> weightOf.put(weight.criterion(), weight.basisPoints()));
        Map<String, List<ChainScore>> scoresOf = scores.stream().collect(Collectors.groupingBy(ChainScore::chainId));
        List<Rated> rated = chains.stream()
                .map(chain -> rate(chain, scoresOf.getOrDefault(chain.id(), List.of()), weightOf))
                .sorted(bestFirst())
                .toList();
        List<RankedChain> ranking = new ArrayList<>();
        for (int i = 0; i < rated.size(); i++) {
            Rated next = rated.get(i);
            boolean tied = i > 0 && rated.get(i - 1).points() == next.points();
            int place = tied ? ranking.get(i - 1).place() : i + 1;
            BigDecimal mean = BigDecimal.valueOf(next.points())
                    .divide(BigDecimal.valueOf(CriterionWeight.WHOLE), 2, RoundingMode.HALF_UP);
            ranking.add(new RankedChain(next.chain(), place, mean, explain(next, mean, weightOf)));
        }
        return ranking;
    }

    private static Rated rate(ProductiveChain chain, List<ChainScore> scores, Map<ChainCriterion, Integer> weightOf) {
        if (scores.size() != ChainCriterion.values().length) {
            throw new IllegalArgumentException("The chain " + chain.id() + " is not scored under every criterion");
        }
        long points = scores.stream()
                .mapToLong(score -> (long) score.score() * requireNonNull(weightOf.get(score.criterion())))
                .sum();
        return new Rated(chain, scores, points);
    }

    private static Comparator<Rated> bestFirst() {
        return Comparator.comparingLong(Rated::points)
                .reversed()
                .thenComparing(SpanishOrder.by(rated -> rated.chain().name()))
                .thenComparing(rated -> rated.chain().id());
    }

    private static String explain(Rated rated, BigDecimal mean, Map<ChainCriterion, Integer> weightOf) {
        // A criterion that counts nothing explains nothing; of two alike the heavier one explains more
        Comparator<ChainScore> heavierFirst = Comparator.comparing(
                        (ChainScore score) -> weightOf.get(score.criterion()), Comparator.reverseOrder())
                .thenComparing(ChainScore::criterion);
        List<ChainScore> counting = rated.scores().stream()
                .filter(score -> requireNonNull(weightOf.get(score.criterion())) > 0)
                .sorted(heavierFirst)
                .toList();
        Comparator<ChainScore> byScore = Comparator.comparingInt(ChainScore::score);
        ChainScore strongest =
                counting.stream().sorted(byScore.reversed()).toList().get(0);
        ChainScore weakest = counting.stream().sorted(byScore).toList().get(0);
        String head = "Promedio ponderado: %s de %d.".formatted(SpanishFigures.of(mean), ChainScore.MOST);
        if (strongest.score() == weakest.score()) {
            return "%s Todos los criterios que cuentan tienen el mismo puntaje: %d.".formatted(head, strongest.score());
        }
        return "%s Lo más fuerte: %s. Lo más débil: %s.".formatted(head, words(strongest), words(weakest));
    }

    private static String words(ChainScore score) {
        String criterion = score.criterion().spanish();
        return "%s (%d), porque «%s»"
                .formatted(
                        criterion.substring(0, 1).toLowerCase(Locale.ROOT) + criterion.substring(1),
                        score.score(),
                        score.reason().strip().replaceFirst("\\.$", ""));
    }
}
