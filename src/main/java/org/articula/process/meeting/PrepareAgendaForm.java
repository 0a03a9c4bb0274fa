package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.jspecify.annotations.Nullable;

/** The agenda as the articulator fills it in. */
record PrepareAgendaForm(
        @NotNull(message = "Elija quién modera la reunión.") String moderatorId,
        @NotEmpty(message = "Agregue al menos un punto al orden del día.") @Valid List<Item> items,
        @Nullable @Size(max = 2000, message = "Use como máximo 2000 caracteres.") String note) {

    record Item(
            @NotNull(message = "Elija la clase de punto.") AgendaItemKind kind,
            @NotNull(message = "Escriba el tema.") @Size(max = 500, message = "Use como máximo 500 caracteres.") String title,
            @NotNull(message = "Elija quién responde por el punto.") String ownerId,
            @NotNull(message = "Indique cuántos minutos dura el punto.") @Min(value = 1, message = "El punto dura al menos 1 minuto.") @Max(value = 240, message = "El punto dura como máximo 240 minutos.") Integer minutes,
            @Nullable String agreementId) {

        AgendaLine toLine() {
            return new AgendaLine(kind, title, ownerId, minutes, agreementId, null);
        }
    }

    AgendaPlan toPlan() {
        return new AgendaPlan(
                moderatorId, note, items.stream().map(Item::toLine).toList());
    }
}
