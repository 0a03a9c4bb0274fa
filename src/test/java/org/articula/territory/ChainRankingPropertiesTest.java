package org.articula.territory;

import static org.articula.territory.Otavalo.chain;
import static org.articula.territory.Otavalo.scores;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every ranking, whatever the chains, scores and weights. */
class ChainRankingPropertiesTest {

    private static final int CRITERIA = ChainCriterion.values().length;

    /** Chains, their scores chain by chain in the order of the criteria, and what each criterion counts. */
    record Case(List<ProductiveChain> chains, List<ChainScore> scores, List<CriterionWeight> weights) {

        List<RankedChain> ranking() {
            return ChainRankingPolicy.rank(chains, weights, scores);
        }

        RankedChain ranked(String chainId) {
            return ranking().stream()
                    .filter(ranked -> ranked.chain().id().equals(chainId))
                    .findFirst()
                    .orElseThrow();
        }

        Case shuffled(long seed) {
            List<ProductiveChain> otherChains = new ArrayList<>(chains);
            List<ChainScore> otherScores = new ArrayList<>(scores);
            List<CriterionWeight> otherWeights = new ArrayList<>(weights);
            List.of(otherChains, otherScores, otherWeights)
                    .forEach(list -> Collections.shuffle(list, new Random(seed)));
            return new Case(otherChains, otherScores, otherWeights);
        }
    }

    @Property
    void aBetterScoreNeverLowersAChainsPlace(
            @ForAll("cases") Case before,
            @ForAll @IntRange(max = 1000) int picked,
            @ForAll @IntRange(min = 1, max = 4) int more) {
        int index = picked % before.scores().size();
        ChainScore score = before.scores().get(index);
        List<ChainScore> better = new ArrayList<>(before.scores());
        better.set(
                index,
                new ChainScore(
                        score.chainId(),
                        score.criterion(),
                        Math.min(ChainScore.MOST, score.score() + more),
                        score.reason()));
        Case after = new Case(before.chains(), better, before.weights());

        assertThat(after.ranked(score.chainId()).place())
                .isLessThanOrEqualTo(before.ranked(score.chainId()).place());
        assertThat(after.ranked(score.chainId()).mean())
                .isGreaterThanOrEqualTo(before.ranked(score.chainId()).mean());
    }

    @Property
    void theOrderNeverMatters(@ForAll("cases") Case one, @ForAll long seed) {
        assertThat(one.shuffled(seed).ranking()).isEqualTo(one.ranking());
    }

    @Property
    void everyPlaceIsExplained(@ForAll("cases") Case one) {
        assertThat(one.ranking()).hasSameSizeAs(one.chains()).allMatch(ranked -> ranked.explanation()
                .startsWith("Promedio ponderado: "));
    }

    @Property
    void whoStandsBetterHasNoLowerMean(@ForAll("cases") Case one) {
        List<RankedChain> ranking = one.ranking();
        for (int i = 1; i < ranking.size(); i++) {
            assertThat(ranking.get(i).place())
                    .isGreaterThanOrEqualTo(ranking.get(i - 1).place());
            assertThat(ranking.get(i).mean())
                    .isLessThanOrEqualTo(ranking.get(i - 1).mean());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<int[]> eight = Arbitraries.integers()
                .between(ChainScore.LEAST, ChainScore.MOST)
                .array(int[].class)
                .ofSize(CRITERIA);
        return Combinators.combine(eight.list().ofMinSize(1).ofMaxSize(6), weights())
                .as((points, weights) -> {
                    List<ProductiveChain> chains = IntStream.range(0, points.size())
                            .mapToObj(i -> chain("Cadena " + i))
                            .toList();
                    List<ChainScore> all = new ArrayList<>();
                    chains.forEach(chain -> all.addAll(scores(chain, points.get(chains.indexOf(chain)))));
                    return new Case(chains, all, weights);
                });
    }

    /** Seven cuts share one hundred percent out. */
    private static Arbitrary<List<CriterionWeight>> weights() {
        return Arbitraries.integers()
                .between(0, CriterionWeight.WHOLE)
                .list()
                .ofSize(CRITERIA - 1)
                .map(cuts -> {
                    List<Integer> bounds = new ArrayList<>(cuts);
                    bounds.add(0);
                    bounds.add(CriterionWeight.WHOLE);
                    Collections.sort(bounds);
                    return IntStream.range(0, CRITERIA)
                            .mapToObj(i ->
                                    new CriterionWeight(ChainCriterion.values()[i], bounds.get(i + 1) - bounds.get(i)))
                            .toList();
                });
    }
}
