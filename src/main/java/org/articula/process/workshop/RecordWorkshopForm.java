package org.articula.process.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.articula.shared.FieldErrors;
import org.articula.workshop.HeldWorkshop;
import org.articula.workshop.WorkshopLimits;
import org.jspecify.annotations.Nullable;

/** What became of a workshop. A part that the form hid arrives as nothing. */
record RecordWorkshopForm(
        @NotNull(message = "Indique qué pasó con el taller.") Outcome outcome,
        @Nullable LocalDate heldOn,
        @Nullable @Valid List<HeldWorkshop.Attendance> actors,
        @Nullable @Valid List<HeldWorkshop.Guest> others,
        @Nullable @Size(max = WorkshopLimits.CONCLUSIONS) String conclusions,
        @Nullable List<String> fileIds,
        @Nullable LocalDateTime newStart,
        @Nullable @Size(max = WorkshopLimits.PLACE) String newPlace,
        @Nullable @Size(max = WorkshopLimits.TEXT) String note) {

    enum Outcome {
        HELD,
        MOVED,
        CANCELLED
    }

    /** @throws org.articula.shared.InvalidInputException when it does not say the day */
    HeldWorkshop toHeld() {
        FieldErrors errors = new FieldErrors();
        errors.addIf(heldOn == null, "heldOn", "Indique qué día fue.");
        errors.throwIfAny();
        return new HeldWorkshop(
                Objects.requireNonNull(heldOn),
                actors == null ? List.of() : actors,
                others == null ? List.of() : others,
                conclusions == null ? "" : conclusions,
                fileIds == null ? List.of() : fileIds);
    }

    /** @throws org.articula.shared.InvalidInputException when it does not say the new date */
    LocalDateTime toNewStart() {
        FieldErrors errors = new FieldErrors();
        errors.addIf(newStart == null, "newStart", "Indique la nueva fecha y hora.");
        errors.throwIfAny();
        return Objects.requireNonNull(newStart);
    }
}
