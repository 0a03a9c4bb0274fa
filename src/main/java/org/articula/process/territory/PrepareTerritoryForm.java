package org.articula.process.territory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.articula.phone.Country;
import org.articula.territory.NewTerritory;
import org.articula.territory.TerritoryLimits;
import org.jspecify.annotations.Nullable;

/** A territory to open. */
record PrepareTerritoryForm(
        @NotNull(message = "Escriba el código del territorio.") @Size(max = TerritoryLimits.CODE) String code,
        @NotNull(message = "Escriba el nombre del territorio.") @Size(max = TerritoryLimits.NAME) String name,
        @NotNull(message = "Escriba el lugar.") @Size(max = TerritoryLimits.PLACE) String place,
        @NotNull(message = "Elija la hora local.") ZoneId zone,
        @Nullable Country country) {

    NewTerritory toTerritory(String articulatorId) {
        return new NewTerritory(code, name, place, zone, country, articulatorId);
    }
}
