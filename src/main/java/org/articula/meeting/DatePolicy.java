package org.articula.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.articula.change.NewDatePolicy;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/**
 * Whether a meeting can be put on a date: ahead of now, within a year, at an hour that exists, and not while the network
 * or its articulator is in another meeting.
 */
final class DatePolicy {

    private DatePolicy() {}

    /** Another meeting of the same network or of the same articulator, with the name of its network. */
    record Engagement(String networkName, Instant startsAt, Instant endsAt) {}

    /** What is wrong with that date, as a Spanish sentence; null when nothing is. */
    static @Nullable String objection(
            LocalDateTime start, int durationMinutes, ZoneId zone, Instant now, List<Engagement> engagements) {
        String objection = NewDatePolicy.objection(start, zone, now);
        if (objection != null) {
            return objection;
        }
        Instant from = start.atZone(zone).toInstant();
        Instant to = from.plus(Duration.ofMinutes(durationMinutes));
        return engagements.stream()
                .filter(other ->
                        from.isBefore(other.endsAt()) && other.startsAt().isBefore(to))
                .findFirst()
                .map(other -> "A esa hora ya hay otra reunión: la de la red %s, %s."
                        .formatted(other.networkName(), SpanishDates.dateTime(other.startsAt(), zone)))
                .orElse(null);
    }
}
