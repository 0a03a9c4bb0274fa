package org.articula.territory;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A territory, chains and scores to try things on. */
public final class Otavalo {

    public static final NewTerritory TERRITORY =
            new NewTerritory("OTAVALO", "Otavalo", "Imbabura", ZoneId.of("America/Guayaquil"), "maria");

    private Otavalo() {}

    public static ProductiveChain chain(String name) {
        return new ProductiveChain("id-" + name, "otavalo", name, "Criadores, hilanderos, tejedores", null, null);
    }

    /** The scores of one chain in the order of the criteria. */
    public static List<ChainScore> scores(ProductiveChain chain, int... scores) {
        List<ChainScore> rows = new ArrayList<>();
        for (ChainCriterion criterion : ChainCriterion.values()) {
            rows.add(new ChainScore(
                    chain.id(), criterion, scores[criterion.ordinal()], "motivo de " + criterion.name() + "."));
        }
        return rows;
    }

    /** The same, as somebody fills them in: chain by chain. */
    public static List<ScoredChain> scored(List<ChainScore> scores) {
        Map<String, List<ScoredChain.Score>> rows = new LinkedHashMap<>();
        for (ChainScore score : scores) {
            rows.computeIfAbsent(score.chainId(), chain -> new ArrayList<>())
                    .add(new ScoredChain.Score(score.criterion(), score.score(), score.reason()));
        }
        return rows.entrySet().stream()
                .map(row -> new ScoredChain(row.getKey(), row.getValue()))
                .toList();
    }

    /** The same score under every criterion. */
    public static List<ChainScore> flat(ProductiveChain chain, int score) {
        int[] all = new int[ChainCriterion.values().length];
        Arrays.fill(all, score);
        return scores(chain, all);
    }

    public static List<CriterionWeight> weights(int... percents) {
        List<CriterionWeight> weights = new ArrayList<>();
        for (ChainCriterion criterion : ChainCriterion.values()) {
            weights.add(new CriterionWeight(criterion, percents[criterion.ordinal()] * 100));
        }
        return weights;
    }

    public static List<CriterionWeight> randomWeights(RandomGenerator random) {
        List<CriterionWeight> weights = new ArrayList<>();
        int left = CriterionWeight.WHOLE;
        for (ChainCriterion criterion : ChainCriterion.values()) {
            boolean last = criterion.ordinal() == ChainCriterion.values().length - 1;
            int share = last ? left : random.nextInt(left + 1);
            weights.add(new CriterionWeight(criterion, share));
            left -= share;
        }
        return weights;
    }

    public static List<ChainScore> randomScores(RandomGenerator random, List<ProductiveChain> chains) {
        List<ChainScore> scores = new ArrayList<>();
        for (ProductiveChain chain : chains) {
            scores.addAll(scores(chain, random.ints(8, 1, 6).toArray()));
        }
        return scores;
    }
}
