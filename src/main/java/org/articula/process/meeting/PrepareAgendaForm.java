package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.agenda.AgendaItemKind;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.AgendaLine;
import org.articula.agenda.AgendaPlan;
import org.jspecify.annotations.Nullable;

/** The agenda as the articulator fills it in. */
record PrepareAgendaForm(
        @NotNull(message = "Elija quién modera la reunión.") String moderatorId,
        @NotEmpty(message = "Agregue al menos un punto al orden del día.") @Valid List<Item> items,
        @Nullable @Size(max = AgendaLimits.NOTE) String note) {

    /** A point, as it is shown and as it comes back. */
    record Item(
            @NotNull(message = "Elija la clase de punto.") AgendaItemKind kind,
            @NotNull(message = "Escriba el tema.") @Size(max = AgendaLimits.TITLE) String title,
            @Nullable @NotNull(message = "Elija quién responde por el punto.") String ownerId,
            @NotNull(message = "Indique cuántos minutos dura el punto.") @Min(1) @Max(AgendaLimits.ITEM_MINUTES) Integer minutes,
            @Nullable String agreementId,
            @Nullable String reconsidersId,
            @Nullable String topicId) {

        static Item of(AgendaLine line) {
            return new Item(
                    line.kind(),
                    line.title(),
                    line.ownerId(),
                    line.minutes(),
                    line.agreementId(),
                    line.reconsidersId(),
                    line.topicId());
        }

        private AgendaLine toLine() {
            return new AgendaLine(kind, title, ownerId, minutes, agreementId, reconsidersId, topicId);
        }
    }

    AgendaPlan toPlan() {
        return new AgendaPlan(
                moderatorId, note, items.stream().map(Item::toLine).toList());
    }
}
