package org.articula.process.network;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.articula.network.MeetingRule;
import org.articula.network.NetworkLimits;
import org.articula.network.NewNetwork;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/** A network to register, with its fixed day of meeting (RI.2) and the sheet of its members. */
record RegisterNetworkForm(
        @NotNull(message = "Escriba el código de la red.") @Size(max = NetworkLimits.CODE) @Pattern(
                        regexp = NetworkLimits.CODE_PATTERN,
                        message = "Use de 2 a 20 letras mayúsculas o cifras, sin espacios.")
                String code,
        @NotNull(message = "Escriba el nombre de la red.") @Size(max = NetworkLimits.NAME) String name,
        @NotNull(message = "Escriba el sector productivo.") @Size(max = NetworkLimits.SECTOR) String sector,
        @NotNull(message = "Escriba el lugar.") @Size(max = NetworkLimits.PLACE) String place,
        @NotNull(message = "Elija la hora local.") ZoneId zone,
        @Nullable Country country,
        @NotNull(message = "Elija al articulador responsable.") String articulatorId,
        @NotNull(message = "Elija el día de reunión.") DayOfWeek meetingWeekday,
        @NotNull(message = "Indique la hora de reunión.") LocalTime meetingTime,
        @NotNull(message = "Indique cada cuántos días se reúne la red.") @Min(NetworkLimits.LEAST_INTERVAL_DAYS) @Max(NetworkLimits.INTERVAL_DAYS) Integer meetingEveryDays,
        @NotNull(message = "Escriba el lugar de reunión.") @Size(max = NetworkLimits.MEETING_PLACE) String meetingPlace,
        @NotEmpty(message = "Suba la hoja de cálculo con los integrantes.") @Size(max = 1, message = "Suba una sola hoja de cálculo.") List<String> sheet,
        @Nullable Boolean hiddenRows) {

    NewNetwork toNetwork() {
        return new NewNetwork(
                code,
                name,
                sector,
                place,
                zone,
                country,
                articulatorId,
                new MeetingRule(meetingWeekday, meetingTime, meetingEveryDays, meetingPlace));
    }
}
