package org.articula.process.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.articula.workshop.NewWorkshop;
import org.articula.workshop.WorkshopLimits;

/** A workshop to be organised: in which territory, about what, when and where. */
record HoldWorkshopForm(
        @NotNull(message = "Elija el territorio.") String territoryId,
        @NotNull(message = "Escriba de qué tratará.") @Size(max = WorkshopLimits.TOPIC) String topic,
        @NotNull(message = "Indique la fecha y la hora.") LocalDateTime startsAt,
        @NotNull(message = "Indique cuánto dura.") @Min(WorkshopLimits.SHORTEST_MINUTES) @Max(WorkshopLimits.LONGEST_MINUTES) Integer durationMinutes,
        @NotNull(message = "Escriba el lugar.") @Size(max = WorkshopLimits.PLACE) String place) {

    NewWorkshop toWorkshop() {
        return new NewWorkshop(topic, startsAt, durationMinutes, place);
    }
}
