package org.articula.process.formation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.articula.network.NetworkLimits;
import org.articula.network.NewFormation;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/** A network to form, for a shortlisted opportunity or for none with a reason. */
record BeginNetworkForm(
        @Nullable String opportunityId,
        @Nullable @Size(max = NetworkLimits.REASON) String withoutOpportunity,
        @NotNull(message = "Escriba el código de la red.") @Size(max = NetworkLimits.CODE) String code,
        @NotNull(message = "Escriba el nombre de la red.") @Size(max = NetworkLimits.NAME) String name,
        @NotNull(message = "Escriba el sector productivo.") @Size(max = NetworkLimits.SECTOR) String sector,
        @NotNull(message = "Escriba el lugar.") @Size(max = NetworkLimits.PLACE) String place,
        @NotNull(message = "Elija la hora local.") ZoneId zone,
        @Nullable Country country,
        @NotNull(message = "Elija al articulador responsable.") String articulatorId) {

    NewFormation toFormation() {
        return new NewFormation(
                code, name, sector, place, zone, country, articulatorId, opportunityId, withoutOpportunity);
    }
}
