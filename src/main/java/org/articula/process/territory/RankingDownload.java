package org.articula.process.territory;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.process.file.Download;
import org.articula.sheet.Workbook;
import org.articula.territory.ChainCriterion;
import org.articula.territory.ChainScore;
import org.articula.territory.Chains;
import org.articula.territory.CriterionWeight;
import org.articula.territory.RankedChain;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** The ranking of a territory's chains with every score and weight behind it, as a workbook ({@code C1.1.o}). */
@Component
class RankingDownload implements Download {

    private final Territories territories;
    private final Chains chains;
    private final ChainSurroundings surroundings;

    RankingDownload(Territories territories, Chains chains, ChainSurroundings surroundings) {
        this.territories = territories;
        this.chains = chains;
        this.surroundings = surroundings;
    }

    @Override
    public String name() {
        return "orden-cadenas";
    }

    /** @throws NoSuchElementException also while the chains are not scored */
    @Override
    public Content of(String territoryId) {
        Territory territory = territories.byId(territoryId);
        if (chains.weights(territoryId).isEmpty()) {
            throw new NoSuchElementException("The chains of " + territoryId + " are not scored yet");
        }
        List<RankedChain> ranking = chains.ranking(territoryId);
        Map<String, String> around = surroundings.of(territoryId);
        byte[] bytes = new Workbook()
                .sheet(
                        "Orden",
                        List.of(
                                "Puesto",
                                "Cadena",
                                "Promedio",
                                "Explicación",
                                "Elegida",
                                "Por qué se elige",
                                "Eslabones",
                                "Comprador principal",
                                "Instituciones"),
                        ranking.stream().map(ranked -> row(ranked, around)).toList())
                .sheet(
                        "Puntajes",
                        List.of("Cadena", "Criterio", "Puntaje", "Peso (%)", "En qué se basa"),
                        scores(territoryId, ranking))
                .sheet("Elección", List.of("Qué", "Dato"), choice(territoryId))
                .bytes();
        return new Content("orden-cadenas-" + territory.code() + ".xlsx", XLSX, bytes);
    }

    private static List<?> row(RankedChain ranked, Map<String, String> around) {
        return Arrays.asList(
                ranked.place(),
                ranked.chain().name(),
                ranked.mean(),
                ranked.explanation(),
                ranked.chain().chosen(),
                ranked.chain().chosenReason(),
                ranked.chain().links(),
                ranked.chain().mainBuyer(),
                around.get(ranked.chain().id()));
    }

    /** Who chose, and why not in the order of the ranking. */
    private List<List<?>> choice(String territoryId) {
        List<List<?>> rows = new ArrayList<>();
        chains.authorities(territoryId)
                .forEach(authority -> rows.add(
                        List.of("Autoridad que participó", authority.name() + ", " + authority.institution())));
        chains.againstReason(territoryId)
                .ifPresent(reason -> rows.add(List.of("Por qué no se siguió el orden", reason)));
        return rows;
    }

    /** In the order of the ranking and of the guide's criteria. */
    private List<List<?>> scores(String territoryId, List<RankedChain> ranking) {
        Map<ChainCriterion, BigDecimal> weights = new HashMap<>();
        for (CriterionWeight weight : chains.weights(territoryId)) {
            weights.put(weight.criterion(), BigDecimal.valueOf(weight.basisPoints(), 2));
        }
        Map<String, Map<ChainCriterion, ChainScore>> scores = new HashMap<>();
        for (ChainScore score : chains.scores(territoryId)) {
            scores.computeIfAbsent(score.chainId(), chain -> new HashMap<>()).put(score.criterion(), score);
        }
        return ranking.stream()
                .flatMap(ranked -> Arrays.stream(ChainCriterion.values()).<List<?>>map(criterion -> {
                    ChainScore score = requireNonNull(
                            requireNonNull(scores.get(ranked.chain().id())).get(criterion));
                    return Arrays.asList(
                            ranked.chain().name(),
                            criterion.spanish(),
                            score.score(),
                            weights.get(criterion),
                            score.reason());
                }))
                .toList();
    }
}
