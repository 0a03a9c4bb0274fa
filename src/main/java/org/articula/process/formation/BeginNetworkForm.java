package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.articula.network.NewFormation;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/** A network to form, for a shortlisted opportunity or for none with a reason. */
record BeginNetworkForm(
        @Nullable String opportunityId,
        @Nullable String withoutOpportunity,
        @NotNull(message = "Escriba el código de la red.") String code,
        @NotNull(message = "Escriba el nombre de la red.") String name,
        @NotNull(message = "Escriba el sector productivo.") String sector,
        @NotNull(message = "Escriba el lugar.") String place,
        @NotNull(message = "Elija la hora local.") ZoneId zone,
        @Nullable Country country,
        @NotNull(message = "Elija al articulador responsable.") String articulatorId) {

    NewFormation toFormation() {
        return new NewFormation(
                code, name, sector, place, zone, country, articulatorId, opportunityId, withoutOpportunity);
    }
}
