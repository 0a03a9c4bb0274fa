package org.articula.process.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.activity.ActivityLimits;
import org.articula.process.form.YesNo;
import org.jspecify.annotations.Nullable;

/** Whether a technique of an internship is used. */
record RecordAdoptionForm(
        @NotNull(message = "Diga si alguien lo usa.") YesNo adopted,
        @Nullable @Size(max = ActivityLimits.TEXT) String technique) {}
