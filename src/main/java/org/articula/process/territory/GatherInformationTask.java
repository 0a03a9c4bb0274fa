package org.articula.process.territory;

import java.util.Map;
import org.articula.process.engine.TaskForm;
import org.articula.process.engine.UserTask;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** «Reunir la información del territorio» ({@code C1.1.a}–{@code C1.1.f}). */
@Component
class GatherInformationTask implements TaskForm<GatherInformationForm> {

    private final Territories territories;

    GatherInformationTask(Territories territories) {
        this.territories = territories;
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
        return Map.of("territoryName", territory.name(), "place", territory.place());
    }

    @Override
    public Map<String, Object> complete(UserTask task, GatherInformationForm form) {
        territories.record(task.get(TerritoryVariables.TERRITORY_ID), form.toEntries(), task.userId());
        return Map.of();
    }
}
