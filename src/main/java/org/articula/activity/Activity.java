package org.articula.activity;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/**
 * An activity of a network as it stands: planned as {@link NewActivity}, prepared as {@link VisitPreparation} and held as {@link HeldActivity}.
 *
 * @param conclusions of a visit: between members when it is recorded, of a model once the next meeting reflected on it
 * @param reflectedIn the meeting that did
 * @param adopted whether a technique of an internship is used; null until asked
 * @param note why it was moved or is not held
 */
public record Activity(
        String id,
        String networkId,
        ActivityKind kind,
        ActivityStatus status,
        String title,
        LocalDate plannedOn,
        @Nullable LocalDate endsOn,
        @Nullable IntegrationClass integrationClass,
        @Nullable String hostId,
        @Nullable VisitHour visitHour,
        @Nullable String hostName,
        @Nullable InternshipTopic topic,
        @Nullable String caseReason,
        @Nullable String transport,
        @Nullable String information,
        @Nullable String reflections,
        @Nullable String questions,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate endedOn,
        @Nullable String calledBy,
        @Nullable Money cost,
        @Nullable String paidBy,
        @Nullable String contributions,
        @Nullable String achieved,
        @Nullable String conclusions,
        @Nullable String learnt,
        @Nullable ClosingMeal closing,
        @Nullable String suppliers,
        @Nullable String customers,
        @Nullable String reflectedIn,
        @Nullable Boolean adopted,
        @Nullable String technique,
        @Nullable String note) {

    /** The day it was held, or else is planned for. */
    public LocalDate on() {
        return heldOn == null ? plannedOn : heldOn;
    }

    /** Its last day. */
    public LocalDate until() {
        if (heldOn != null) {
            return endedOn == null ? heldOn : endedOn;
        }
        return endsOn == null ? plannedOn : endsOn;
    }

    public boolean held() {
        return status == ActivityStatus.HELD;
    }

    /** {@code 3 de diciembre de 2026}, or from one day to another. */
    public String whenText() {
        return until().equals(on())
                ? SpanishDates.date(on())
                : "del %s al %s".formatted(SpanishDates.date(on()), SpanishDates.date(until()));
    }

    /** What came of it so far; empty while nothing did. */
    public String result() {
        if (status == ActivityStatus.CANCELLED) {
            return note == null ? "" : note;
        }
        return Stream.of(achieved, learnt, technique, conclusions)
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    /** What is still to be asked for. */
    public FollowUp followUp() {
        if (!held()) {
            return FollowUp.NONE;
        }
        return switch (kind) {
            case INTERNSHIP -> FollowUp.ADOPTION;
            case MODEL_VISIT -> FollowUp.REFLECTION;
            case INTEGRATION, MEMBER_VISIT -> FollowUp.NONE;
        };
    }
}
