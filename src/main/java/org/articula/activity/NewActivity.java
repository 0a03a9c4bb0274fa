package org.articula.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity to be held. What belongs to another kind is null.
 *
 * @param title what will be done; of a visit to a model, the case
 * @param endsOn last day of an internship; null when it takes one day
 * @param hostId member who is visited
 * @param hostName who teaches in an internship, of the network or not
 * @param caseReason why the model is an example ({@code F2.3.e})
 */
public record NewActivity(
        ActivityKind kind,
        String title,
        LocalDate plannedOn,
        @Nullable LocalDate endsOn,
        @Nullable IntegrationClass integrationClass,
        @Nullable String hostId,
        @Nullable VisitHour visitHour,
        @Nullable String hostName,
        @Nullable InternshipTopic topic,
        @Nullable String caseReason) {}
