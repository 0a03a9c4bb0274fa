package org.articula.process.territory;

import java.util.List;
import java.util.Map;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.Chains;
import org.articula.territory.RankedChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Elegir las cadenas con las autoridades» ({@code C1.1.o}), with the ranking and its explanation in sight. */
@Component
class ChooseChainsTask implements TaskForm<Map<String, Object>, ChooseChainsForm> {

    private final Territories territories;
    private final Chains chains;
    private final RankingDownload download;

    ChooseChainsTask(Territories territories, Chains chains, RankingDownload download) {
        this.territories = territories;
        this.chains = chains;
        this.download = download;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        List<Map<String, Object>> ranking =
                chains.ranking(territoryId).stream().map(ChooseChainsTask::row).toList();
        return Map.of(
                "territoryName", territories.byId(territoryId).name(),
                "rankingLink", download.link(territoryId),
                "chains", ranking);
    }

    @Override
    public Facts complete(UserTask task, ChooseChainsForm form) {
        chains.choose(task.get(TerritoryVariables.TERRITORY_ID), form.toChoice(), task.userId());
        return Facts.none();
    }

    private static Map<String, Object> row(RankedChain ranked) {
        return Map.of(
                "chainId", ranked.chain().id(),
                "heading",
                        "Puesto %d: %s".formatted(ranked.place(), ranked.chain().name()),
                "explanation", ranked.explanation(),
                "links", ranked.chain().links());
    }
}
