package org.articula.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionLimits;
import org.jspecify.annotations.Nullable;

/**
 * What happened at a workshop.
 *
 * @param heldOn in the territory's zone
 * @param actors everybody who was called, once
 * @param others who came without having been called
 * @param conclusions what was agreed
 * @param fileIds photographs, lists of participants
 */
public record HeldWorkshop(
        LocalDate heldOn, List<Attendance> actors, List<Guest> others, String conclusions, List<String> fileIds) {

    /** @param people how many came for this actor; none when nobody did */
    public record Attendance(
            @NotNull(message = "La fila no dice de quién es.") String actorId,
            @NotNull(message = "Escriba cuántas personas vinieron; 0 si no vino nadie.") @Min(0) @Max(WorkshopLimits.MOST_PEOPLE) Integer people,
            @Nullable @Size(max = WorkshopLimits.NAMES) String names) {}

    /** Somebody who came without having been called. */
    public record Guest(
            @NotNull(message = "Escriba quién vino.") @Size(max = InstitutionLimits.NAME) String name,
            @NotNull(message = "Elija qué clase de actor es.") InstitutionKind kind,
            @NotNull(message = "Escriba cuántas personas vinieron.") @Min(1) @Max(WorkshopLimits.MOST_PEOPLE) Integer people,
            @Nullable @Size(max = WorkshopLimits.NAMES) String names) {}
}
