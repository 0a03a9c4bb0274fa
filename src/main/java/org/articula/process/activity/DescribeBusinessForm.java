package org.articula.process.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.activity.ActivityLimits;
import org.articula.activity.NewPresentation;
import org.jspecify.annotations.Nullable;

/** What a member told of the own business. */
record DescribeBusinessForm(
        @NotNull(message = "Elija quién presentó.") String memberId,
        @NotNull(message = "Elija la reunión.") String meetingId,
        @NotNull(message = "Escriba la historia del negocio.") @Size(max = ActivityLimits.TOLD) String story,
        @NotNull(message = "Escriba cómo produce y vende.") @Size(max = ActivityLimits.TOLD) String production,
        @NotNull(message = "Escriba los problemas.") @Size(max = ActivityLimits.TOLD) String problems,
        @NotNull(message = "Escriba las fortalezas.") @Size(max = ActivityLimits.TOLD) String strengths,
        @NotNull(message = "Escriba las debilidades.") @Size(max = ActivityLimits.TOLD) String weaknesses,
        @Nullable @Size(max = ActivityLimits.TOLD) String otherTopics,
        @Nullable @Size(max = ActivityLimits.TOLD) String questions) {

    NewPresentation toPresentation() {
        return new NewPresentation(
                memberId, meetingId, story, production, problems, strengths, weaknesses, otherTopics, questions);
    }
}
