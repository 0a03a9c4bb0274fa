package org.articula.process.institution;

import java.util.List;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.process.territory.TerritoryVariables;
import org.articula.shared.InvalidInputException;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** Start form of «Actualizar el directorio de instituciones» ({@code C1.3}): the territory it is about. */
@Component
class UpdateDirectoryStart implements StartForm<UpdateDirectoryStart.Shown, UpdateDirectoryForm> {

    record Shown(List<Option> territories) {}

    private final Territories territories;

    UpdateDirectoryStart(Territories territories) {
        this.territories = territories;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(territories.all().stream()
                .map(territory -> new Option(territory.name() + " · " + territory.code(), territory.id()))
                .toList());
    }

    @Override
    public Start start(String userId, UpdateDirectoryForm form) {
        Territory territory = territories.all().stream()
                .filter(candidate -> candidate.id().equals(form.territoryId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("territoryId", "Elija un territorio de la lista."));
        return new Start(territory.code(), Facts.of(TerritoryVariables.TERRITORY_ID, territory.id()));
    }
}
