package org.articula.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.articula.change.NewDatePolicy;
import org.articula.meeting.Engagements;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.shared.FieldErrors;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the network meets after a meeting whose minutes are being closed. When they are late the next meeting is there already, and nobody
 * is asked for its date.
 */
@Component
class NextDates {

    private final Meetings meetings;
    private final Engagements engagements;
    private final Clock clock;

    NextDates(Meetings meetings, Engagements engagements, Clock clock) {
        this.meetings = meetings;
        this.engagements = engagements;
        this.clock = clock;
    }

    /** @param place null is the usual one */
    record Next(Instant startsAt, @Nullable String place) {}

    /** The date of the meeting that follows already, or else the first one that nothing stands against. */
    Instant proposed(Meeting meeting, Network network) {
        return meetings.following(meeting)
                .map(Meeting::startsAt)
                .orElseGet(() -> engagements.nextFree(network, meeting));
    }

    /** A Spanish sentence on the meeting that follows already; null when there is none. */
    @Nullable String planned(Meeting meeting, Network network) {
        return meetings.following(meeting)
                .map(following -> words(following, network))
                .orElse(null);
    }

    /** What the minutes can announce; empty when the meeting that follows has begun as well. */
    Optional<Next> settle(
            Meeting meeting,
            Network network,
            @Nullable LocalDateTime typed,
            @Nullable String place,
            FieldErrors errors) {
        Meeting following = meetings.following(meeting).orElse(null);
        if (following == null) {
            return Optional.of(new Next(chosen(meeting, network, typed, errors), place));
        }
        boolean another =
                typed != null && !typed.atZone(network.zone()).toInstant().equals(following.startsAt());
        errors.addIf(another, "nextStart", words(following, network));
        return following.hasBegun(clock.instant())
                ? Optional.empty()
                : Optional.of(new Next(following.startsAt(), following.place()));
    }

    /** Whether a date that was proposed or typed some time ago has been overtaken: by now, or by a meeting that was planned meanwhile. */
    boolean overtaken(Meeting meeting, Network network, LocalDateTime start) {
        return meetings.following(meeting).isPresent()
                || NewDatePolicy.objection(start, network.zone(), clock.instant()) != null;
    }

    boolean follows(Meeting meeting) {
        return meetings.following(meeting).isPresent();
    }

    /** The date people set, or else the one of the calendar, so that the minutes can announce it. */
    private Instant chosen(Meeting meeting, Network network, @Nullable LocalDateTime start, FieldErrors errors) {
        if (start == null) {
            return engagements.nextFree(network, meeting);
        }
        String objection = engagements.objection(network, meeting.id(), start, meeting.durationMinutes());
        if (objection != null) {
            String possible = SpanishDates.dateTime(
                    LocalDateTime.ofInstant(engagements.nextFree(network, meeting), network.zone()));
            errors.add("nextStart", "%s La próxima fecha posible es el %s.".formatted(sentence(objection), possible));
        }
        return start.atZone(network.zone()).toInstant();
    }

    private String words(Meeting following, Network network) {
        String when = SpanishDates.dateTime(following.startsAt(), network.zone());
        return following.hasBegun(clock.instant())
                ? "La reunión %d ya fue el %s.".formatted(following.number(), when)
                : "La reunión %d ya está en el calendario: %s, en %s. Para cambiarla, use «Mover o cancelar una reunión»."
                        .formatted(following.number(), when, following.place());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
