package org.articula.process.territory;

import java.util.List;
import java.util.Map;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookEntry;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.territory.Chains;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** «Registrar las cadenas productivas» ({@code C1.1}), beside what the logbook says of the territory. */
@Component
class RegisterChainsTask implements TaskForm<Map<String, Object>, RegisterChainsForm> {

    private final Territories territories;
    private final Chains chains;
    private final Logbook logbook;

    RegisterChainsTask(Territories territories, Chains chains, Logbook logbook) {
        this.territories = territories;
        this.chains = chains;
        this.logbook = logbook;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        List<Map<String, String>> entries = logbook.of(territory.id()).stream()
                .map(recorded -> row(recorded.entry()))
                .toList();
        return Map.of("territoryName", territory.name(), "place", territory.place(), "logbook", entries);
    }

    @Override
    public Facts complete(UserTask task, RegisterChainsForm form) {
        chains.register(task.get(TerritoryVariables.TERRITORY_ID), form.toChains());
        return Facts.none();
    }

    private static Map<String, String> row(LogbookEntry entry) {
        return Map.of(
                "on", "%1$td/%1$tm/%1$tY".formatted(entry.on()),
                "source", entry.kind().spanish(),
                "who", entry.who(),
                "text", entry.text());
    }
}
