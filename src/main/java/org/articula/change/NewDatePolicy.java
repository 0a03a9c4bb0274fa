package org.articula.change;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether people can be called for a date: ahead of now, within a year, at an hour that exists. */
public final class NewDatePolicy {

    /** How far ahead a date may be. */
    public static final Duration FURTHEST = Duration.ofDays(366);

    private NewDatePolicy() {}

    /** What is wrong with that date, as a Spanish sentence; null when nothing is. */
    public static @Nullable String objection(LocalDateTime start, ZoneId zone, Instant now) {
        if (zone.getRules().getValidOffsets(start).isEmpty()) {
            return "Esa hora no existe ese día, porque cambia la hora oficial.";
        }
        Instant from = start.atZone(zone).toInstant();
        if (!from.isAfter(now)) {
            return "La fecha debe ser futura.";
        }
        return from.isAfter(now.plus(FURTHEST)) ? "La fecha no puede estar a más de un año." : null;
    }
}
