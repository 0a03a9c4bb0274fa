package org.articula.territory;

import static org.articula.territory.Otavalo.chain;
import static org.articula.territory.Otavalo.flat;
import static org.articula.territory.Otavalo.randomScores;
import static org.articula.territory.Otavalo.randomWeights;
import static org.articula.territory.Otavalo.scores;
import static org.articula.territory.Otavalo.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainRankingPolicyTest {

    private static final ProductiveChain WOOL = chain("Lana");
    private static final ProductiveChain LEATHER = chain("Cuero");
    private static final ProductiveChain TOURISM = chain("Árboles y turismo");
    private static final List<ProductiveChain> ALL = List.of(WOOL, LEATHER, TOURISM);
    private static final int RUNS = 500;

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 1, 1, 1, 1, 1.00",
        "5, 5, 5, 5, 5, 5, 5, 5, 5.00",
        "5, 1, 1, 1, 1, 1, 1, 1, 1.50",
        "5, 4, 3, 2, 1, 5, 4, 3, 3.38",
    })
    void equalWeightsGiveThePlainMean(int a, int b, int c, int d, int e, int f, int g, int h, String mean) {
        List<RankedChain> ranking =
                ChainRankingPolicy.rank(List.of(WOOL), CriterionWeight.equal(), scores(WOOL, a, b, c, d, e, f, g, h));

        assertThat(ranking).singleElement().satisfies(ranked -> {
            assertThat(ranked.place()).isEqualTo(1);
            assertThat(ranked.mean()).isEqualByComparingTo(mean);
        });
    }

    @Test
    void aHeavierCriterionDecides() {
        List<ChainScore> scores = both(scores(WOOL, 5, 1, 1, 1, 1, 1, 1, 1), scores(LEATHER, 1, 3, 3, 3, 3, 3, 3, 3));

        assertThat(names(ChainRankingPolicy.rank(List.of(WOOL, LEATHER), CriterionWeight.equal(), scores)))
                .containsExactly("Cuero", "Lana");
        assertThat(names(ChainRankingPolicy.rank(List.of(WOOL, LEATHER), weights(93, 1, 1, 1, 1, 1, 1, 1), scores)))
                .containsExactly("Lana", "Cuero");
    }

    @Test
    void tiedChainsShareTheirPlaceAndStandByName() {
        List<ChainScore> scores = both(flat(WOOL, 3), both(flat(LEATHER, 2), flat(TOURISM, 3)));

        List<RankedChain> ranking = ChainRankingPolicy.rank(ALL, CriterionWeight.equal(), scores);

        assertThat(names(ranking)).containsExactly("Árboles y turismo", "Lana", "Cuero");
        assertThat(ranking).extracting(RankedChain::place).containsExactly(1, 1, 3);
    }

    @Test
    void theExplanationNamesTheStrongestAndTheWeakestWithTheReasonsGiven() {
        List<RankedChain> ranking =
                ChainRankingPolicy.rank(List.of(WOOL), CriterionWeight.equal(), scores(WOOL, 4, 3, 5, 3, 3, 3, 1, 3));

        assertThat(ranking.get(0).explanation())
                .isEqualTo("Promedio ponderado: 3,13 de 5."
                        + " Lo más fuerte: gran comprador articulado con los productores (5), porque «motivo de"
                        + " MAIN_BUYER». Lo más débil: organizaciones de productores que faciliten actividades conjuntas"
                        + " (1), porque «motivo de ORGANISATIONS».");
    }

    @Test
    void ofTwoAlikeTheHeavierExplainsAndOneThatCountsNothingDoesNot() {
        List<RankedChain> ranking = ChainRankingPolicy.rank(
                List.of(WOOL), weights(0, 10, 30, 20, 10, 10, 10, 10), scores(WOOL, 5, 4, 4, 2, 2, 3, 3, 3));

        assertThat(ranking.get(0).explanation())
                .contains("MAIN_BUYER", "ADDED_VALUE")
                .doesNotContain("EMPLOYMENT");
    }

    @Test
    void evenScoresAreSaidToBeEven() {
        assertThat(ChainRankingPolicy.rank(List.of(WOOL), CriterionWeight.equal(), flat(WOOL, 4))
                        .get(0)
                        .explanation())
                .isEqualTo(
                        "Promedio ponderado: 4,00 de 5. Todos los criterios que cuentan tienen el mismo puntaje: 4.");
    }

    @Test
    void aChainThatIsNotWhollyScoredIsNotRanked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChainRankingPolicy.rank(ALL, CriterionWeight.equal(), flat(WOOL, 3)));
    }

    @Test
    void theOrderInWhichThingsComeChangesNothing() {
        Random random = new Random(1);
        for (int run = 0; run < RUNS; run++) {
            List<CriterionWeight> weights = new ArrayList<>(randomWeights(random));
            List<ChainScore> scores = new ArrayList<>(randomScores(random, ALL));
            List<ProductiveChain> chains = new ArrayList<>(ALL);
            List<RankedChain> ranking = ChainRankingPolicy.rank(chains, weights, scores);
            Collections.shuffle(weights, random);
            Collections.shuffle(scores, random);
            Collections.shuffle(chains, random);

            assertThat(ChainRankingPolicy.rank(chains, weights, scores)).isEqualTo(ranking);
        }
    }

    @Test
    void moreScoreNeverLowersAPlace() {
        Random random = new Random(2);
        for (int run = 0; run < RUNS; run++) {
            List<CriterionWeight> weights = randomWeights(random);
            List<ChainScore> scores = randomScores(random, ALL);
            int raised = random.nextInt(scores.size());
            ChainScore before = scores.get(raised);
            List<ChainScore> more = new ArrayList<>(scores);
            more.set(
                    raised,
                    new ChainScore(
                            before.chainId(), before.criterion(), Math.min(5, before.score() + 1), before.reason()));

            int placeBefore = placeOf(before.chainId(), ChainRankingPolicy.rank(ALL, weights, scores));
            int placeAfter = placeOf(before.chainId(), ChainRankingPolicy.rank(ALL, weights, more));

            assertThat(placeAfter).as("run %d", run).isLessThanOrEqualTo(placeBefore);
        }
    }

    @Test
    void theMeanStaysBetweenTheLeastAndTheMostScore() {
        Random random = new Random(3);
        for (int run = 0; run < RUNS; run++) {
            List<ChainScore> scores = randomScores(random, List.of(WOOL));
            double least = scores.stream().mapToInt(ChainScore::score).min().orElseThrow();
            double most = scores.stream().mapToInt(ChainScore::score).max().orElseThrow();

            assertThat(ChainRankingPolicy.rank(List.of(WOOL), randomWeights(random), scores)
                            .get(0)
                            .mean()
                            .doubleValue())
                    .isBetween(least, most);
        }
    }

    private static int placeOf(String chainId, List<RankedChain> ranking) {
        return ranking.stream()
                .filter(ranked -> ranked.chain().id().equals(chainId))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static List<String> names(List<RankedChain> ranking) {
        return ranking.stream().map(ranked -> ranked.chain().name()).toList();
    }

    private static List<ChainScore> both(List<ChainScore> one, List<ChainScore> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
