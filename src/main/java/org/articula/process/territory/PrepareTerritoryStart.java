package org.articula.process.territory;

import org.articula.process.form.Facts;
import org.articula.process.form.StartForm;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** Start form of «Preparar el territorio» ({@code C1.1}): whoever starts it accompanies the territory. */
@Component
class PrepareTerritoryStart implements StartForm<PrepareTerritoryStart.Shown, PrepareTerritoryForm> {

    /** Nothing: there is no territory yet. */
    record Shown() {}

    private final Territories territories;

    PrepareTerritoryStart(Territories territories) {
        this.territories = territories;
    }

    @Override
    public Shown open(String userId) {
        return new Shown();
    }

    @Override
    public Start start(String userId, PrepareTerritoryForm form) {
        Territory territory = territories.open(form.toTerritory(userId));
        return new Start(territory.code(), Facts.of(TerritoryVariables.TERRITORY_ID, territory.id()));
    }
}
