package org.articula.process.territory;

import java.util.List;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.ChainChoice;
import org.articula.territory.Chains;
import org.articula.territory.RankedChain;
import org.articula.territory.Territories;
import org.springframework.stereotype.Component;

/** «Elegir las cadenas con las autoridades» ({@code C1.1.o}), with the ranking and its explanation in sight. */
@Component
class ChooseChainsTask implements TaskForm<ChooseChainsTask.Shown, ChainChoice> {

    record Shown(String territoryName, String rankingLink, List<Ranked> chains) {

        record Ranked(String chainId, String heading, String explanation, String links) {

            static Ranked of(RankedChain ranked) {
                return new Ranked(
                        ranked.chain().id(),
                        "Puesto %d: %s".formatted(ranked.place(), ranked.chain().name()),
                        ranked.explanation(),
                        ranked.chain().links());
            }
        }
    }

    private final Territories territories;
    private final Chains chains;
    private final RankingDownload download;

    ChooseChainsTask(Territories territories, Chains chains, RankingDownload download) {
        this.territories = territories;
        this.chains = chains;
        this.download = download;
    }

    @Override
    public Shown open(UserTask task) {
        String territoryId = task.get(TerritoryVariables.TERRITORY_ID);
        return new Shown(
                territories.byId(territoryId).name(),
                download.link(territoryId),
                chains.ranking(territoryId).stream().map(Shown.Ranked::of).toList());
    }

    @Override
    public Facts complete(UserTask task, ChainChoice form) {
        chains.choose(task.get(TerritoryVariables.TERRITORY_ID), form, task.userId());
        return Facts.none();
    }
}
