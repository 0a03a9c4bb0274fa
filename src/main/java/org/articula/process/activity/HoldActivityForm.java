package org.articula.process.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.articula.activity.ActivityKind;
import org.articula.activity.ActivityLimits;
import org.articula.activity.IntegrationClass;
import org.articula.activity.InternshipTopic;
import org.articula.activity.NewActivity;
import org.articula.activity.VisitHour;
import org.jspecify.annotations.Nullable;

/** An activity to be held; what belongs to another kind is not asked. */
record HoldActivityForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Elija qué clase de actividad es.") ActivityKind kind,
        @Nullable IntegrationClass integrationClass,
        @NotNull(message = "Escriba qué se hará.") @Size(max = ActivityLimits.TITLE) String title,
        @NotNull(message = "Indique la fecha.") LocalDate plannedOn,
        @Nullable LocalDate endsOn,
        @Nullable String hostId,
        @Nullable VisitHour visitHour,
        @Nullable @Size(max = ActivityLimits.HOST) String hostName,
        @Nullable InternshipTopic topic,
        @Nullable @Size(max = ActivityLimits.CASE_REASON) String caseReason) {

    NewActivity toActivity() {
        return new NewActivity(
                kind, title, plannedOn, endsOn, integrationClass, hostId, visitHour, hostName, topic, caseReason);
    }
}
