package org.articula.process.territory;

import java.util.Map;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.logbook.Subject;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.articula.process.logbook.KindOptions;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** «Reunir la información del territorio» ({@code C1.1.a}–{@code C1.1.f}). */
@Component
class GatherInformationTask implements TaskForm<GatherInformationForm> {

    private final Territories territories;
    private final Logbook logbook;

    GatherInformationTask(Territories territories, Logbook logbook) {
        this.territories = territories;
        this.logbook = logbook;
    }

    @Override
    public String formId() {
        return "gatherInformationForm";
    }

    @Override
    public Class<GatherInformationForm> fields() {
        return GatherInformationForm.class;
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        return Map.of(
                "territoryName", territory.name(),
                "place", territory.place(),
                "sources", KindOptions.of(LogbookKind.sources()));
    }

    @Override
    public Map<String, Object> complete(UserTask task, GatherInformationForm form) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        logbook.record(Subject.territory(territory.id()), form.toEntries(), task.userId(), territory.zone());
        return Map.of();
    }
}
