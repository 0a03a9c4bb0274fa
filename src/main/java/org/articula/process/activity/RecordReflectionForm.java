package org.articula.process.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.activity.ActivityLimits;

/** What a meeting concluded from a visit. */
record RecordReflectionForm(
        @NotNull(message = "Elija la reunión.") String meetingId,
        @NotNull(message = "Escriba las conclusiones.") @Size(max = ActivityLimits.TEXT) String conclusions) {}
