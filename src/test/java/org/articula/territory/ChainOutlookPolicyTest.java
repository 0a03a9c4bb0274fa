package org.articula.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the form for the scores shows while it is filled in. */
class ChainOutlookPolicyTest {

    private static final List<ProductiveChain> CHAINS =
            List.of(chain("a", "Lana"), chain("b", "Turismo"), chain("c", "Cuero"));

    @Test
    void theOrderIsThatOfTheRankingWithWhatIsLackingAfterIt() {
        List<ScoredChain> scored = List.of(scored("a", 2, 8), scored("b", 4, 8), scored("c", 5, 7));

        assertThat(ChainOutlookPolicy.lines(CHAINS, CriterionWeight.equal(), scored))
                .containsExactly("1.º Turismo: 4,00", "2.º Lana: 2,00", "Cuero: falta 1 puntaje");
    }

    @Test
    void whoStandsAlikeSharesThePlaceAsInTheEnd() {
        List<ScoredChain> scored = List.of(scored("a", 3, 8), scored("b", 3, 8), scored("c", 3, 8));
        List<ChainScore> kept = scored.stream().flatMap(ScoredChain::scores).toList();

        assertThat(ChainOutlookPolicy.lines(CHAINS, CriterionWeight.equal(), scored))
                .isEqualTo(ChainRankingPolicy.rank(CHAINS, CriterionWeight.equal(), kept).stream()
                        .map(ranked -> "%d.º %s: %s"
                                .formatted(
                                        ranked.place(),
                                        ranked.chain().name(),
                                        ranked.mean().toString().replace('.', ',')))
                        .toList());
    }

    @Test
    void whatIsNoScoreYetCountsAsMissing() {
        ScoredChain odd = new ScoredChain(
                "a",
                List.of(
                        new ScoredChain.Score(ChainCriterion.EMPLOYMENT, 6, ""),
                        new ScoredChain.Score(ChainCriterion.IMPACT, null, null),
                        new ScoredChain.Score(null, 4, null)));

        assertThat(ChainOutlookPolicy.lines(
                        CHAINS.subList(0, 1), CriterionWeight.equal(), List.of(odd, scored("gone", 5, 8))))
                .containsExactly("Lana: faltan 8 puntajes");
    }

    @Test
    void weightsThatDoNotAddUpGiveNoOrder() {
        List<CriterionWeight> weights = new ArrayList<>(CriterionWeight.equal());
        weights.remove(0);

        assertThat(ChainOutlookPolicy.lines(CHAINS, weights, List.of(scored("a", 3, 8))))
                .containsExactly("Los pesos suman 87,5 por ciento: el orden se ve cuando sumen 100.");
    }

    private static ProductiveChain chain(String id, String name) {
        return new ProductiveChain(id, "territory", name, "Talleres", null, null);
    }

    private static ScoredChain scored(String chainId, int score, int criteria) {
        return new ScoredChain(
                chainId,
                Arrays.stream(ChainCriterion.values())
                        .limit(criteria)
                        .map(criterion -> new ScoredChain.Score(criterion, score, "Lo dijo el taller"))
                        .toList());
    }
}
