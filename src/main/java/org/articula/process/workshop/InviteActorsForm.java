package org.articula.process.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.workshop.Convocation;
import org.articula.workshop.NewActor;
import org.articula.workshop.WorkshopLimits;
import org.jspecify.annotations.Nullable;

/** Who is called to a workshop, and how. */
record InviteActorsForm(
        @NotNull(message = "Escriba por qué medios convocó.") @Size(max = WorkshopLimits.TEXT) String announcement,
        @Nullable @Valid List<Row> actors,
        @Nullable @Valid List<NewActor> others) {

    /** Somebody of the directory, or who was called before without being in it. */
    record Row(@NotNull(message = "La fila no dice de quién es.") String actorId, @Nullable Boolean invited) {}

    Convocation toConvocation() {
        Set<String> ids = actors == null
                ? Set.of()
                : actors.stream()
                        .filter(row -> Boolean.TRUE.equals(row.invited()))
                        .map(Row::actorId)
                        .collect(Collectors.toSet());
        // The ids of institutions and of actors never meet
        return new Convocation(announcement, ids, ids, others == null ? List.of() : others);
    }
}
