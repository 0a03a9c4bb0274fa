package org.articula.process.territory;

import java.util.List;
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
class RegisterChainsTask implements TaskForm<RegisterChainsTask.Shown, RegisterChainsForm> {

    record Shown(String territoryName, String place, List<Source> logbook) {

        /** What is known of the territory and where it comes from. */
        record Source(String on, String source, String who, String text) {

            static Source of(LogbookEntry entry) {
                return new Source(
                        "%1$td/%1$tm/%1$tY".formatted(entry.on()), entry.kind().spanish(), entry.who(), entry.text());
            }
        }
    }

    private final Territories territories;
    private final Chains chains;
    private final Logbook logbook;

    RegisterChainsTask(Territories territories, Chains chains, Logbook logbook) {
        this.territories = territories;
        this.chains = chains;
        this.logbook = logbook;
    }

    @Override
    public Shown open(UserTask task) {
        Territory territory = territories.byId(task.get(TerritoryVariables.TERRITORY_ID));
        return new Shown(
                territory.name(),
                territory.place(),
                logbook.of(territory.id()).stream()
                        .map(recorded -> Shown.Source.of(recorded.entry()))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RegisterChainsForm form) {
        chains.register(task.get(TerritoryVariables.TERRITORY_ID), form.chains());
        return Facts.none();
    }
}
