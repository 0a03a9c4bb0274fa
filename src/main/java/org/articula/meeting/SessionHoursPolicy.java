package org.articula.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.articula.shared.FieldErrors;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/**
 * When a session really began and ended (RI.3, RI.4, RI.10). Nothing is recorded before the hour set unless somebody confirms that the
 * members began before it, and no minutes end before their beginning or in the future. Hours travel without their day, in the zone of the
 * network: the day is the one that brings them nearest to the hour set.
 *
 * @param zone the network's
 */
public record SessionHoursPolicy(Meeting meeting, ZoneId zone, Instant now) {

    /** How long after a session should have ended the present moment still passes for its end. */
    private static final Duration STILL_THERE = Duration.ofHours(1);

    /** Whether the hour set is still to come. */
    public boolean isBeforeTheHour() {
        return now.isBefore(meeting.startsAt());
    }

    /** The hour set. */
    LocalTime planned() {
        return local(meeting.startsAt());
    }

    /** What was recorded; else this moment while the waiting time runs, and the hour set after it; null before the hour. */
    @Nullable LocalTime proposedStart(int graceMinutes) {
        if (meeting.startedAt() != null) {
            return local(meeting.startedAt());
        }
        if (isBeforeTheHour()) {
            return null;
        }
        return now.isAfter(meeting.startsAt().plus(Duration.ofMinutes(graceMinutes))) ? planned() : local(now);
    }

    /** Whether it was recorded that the members began before the hour set. */
    boolean startedEarly() {
        return meeting.startedAt() != null && meeting.startedAt().isBefore(meeting.startsAt());
    }

    /** The beginning to store; what is wrong goes into the collector, with the components of {@link SessionStart} as paths. */
    Instant start(SessionStart said, FieldErrors errors) {
        LocalTime typed = said.startedAt();
        if (isBeforeTheHour() && !said.startedEarly()) {
            errors.add(
                    "startedEarly",
                    "Todavía no es la hora: la reunión está fijada para el %s. Si ya empezaron, marque «Empezamos antes de la hora»; si no, registre la asistencia cuando llegue."
                            .formatted(SpanishDates.dateTime(meeting.startsAt(), zone)));
            return meeting.startsAt();
        }
        if (typed == null) {
            errors.addIf(said.startedEarly() && !isBeforeTheHour(), "startedAt", "Indique a qué hora empezaron.");
            return isBeforeTheHour() ? now.truncatedTo(ChronoUnit.MINUTES) : meeting.startsAt();
        }
        Instant start = near(typed, meeting.startsAt());
        errors.addIf(
                start.isAfter(now),
                "startedAt",
                "La reunión no pudo empezar después de este momento: son las %s."
                        .formatted(SpanishDates.time(now, zone)));
        errors.addIf(
                start.isBefore(meeting.startsAt()) && !said.startedEarly(),
                "startedEarly",
                "La hora fijada era las %s: marque «Empezamos antes de la hora», o corrija la hora."
                        .formatted(SpanishDates.time(meeting.startsAt(), zone)));
        return start;
    }

    /** What was recorded, else the end that was to be expected; null while that is ahead. */
    public @Nullable LocalTime proposedEnd() {
        if (meeting.endedAt() != null) {
            return local(meeting.endedAt());
        }
        return now.isBefore(expectedEnd(0)) ? null : local(expectedEnd(0));
    }

    /**
     * The end to store; what is wrong goes into the collector under {@code endedAt}. A meeting whose beginning nobody recorded is measured
     * from the hour set.
     *
     * @param typed null is this moment, unless the session must have ended long ago
     * @param extendedMinutes minutes the members added to the session
     */
    public @Nullable Instant end(@Nullable LocalTime typed, int extendedMinutes, FieldErrors errors) {
        if (typed == null) {
            boolean longOver = now.isAfter(expectedEnd(extendedMinutes).plus(STILL_THERE));
            errors.addIf(longOver, "endedAt", "Indique a qué hora terminó la reunión.");
            return longOver ? null : now.truncatedTo(ChronoUnit.MINUTES);
        }
        Instant end = near(typed, expectedEnd(extendedMinutes));
        errors.addIf(
                end.isBefore(began()),
                "endedAt",
                "La reunión no pudo terminar antes de empezar: empezó a las %s."
                        .formatted(SpanishDates.time(began(), zone)));
        errors.addIf(
                end.isAfter(now),
                "endedAt",
                "La reunión no pudo terminar después de este momento: son las %s."
                        .formatted(SpanishDates.time(now, zone)));
        return end;
    }

    /**
     * Why the minutes cannot be written or closed yet, as a Spanish sentence; null when they can.
     */
    public @Nullable String tooEarly() {
        if (meeting.startedAt() == null && isBeforeTheHour()) {
            return "Todavía no es la hora: la reunión está fijada para el %s y su acta espera hasta entonces."
                    .formatted(SpanishDates.dateTime(meeting.startsAt(), zone));
        }
        if (meeting.endedAt() != null && meeting.endedAt().isAfter(now)) {
            return "El acta dice que la reunión termina a las %s: no se puede cerrar antes."
                    .formatted(SpanishDates.time(meeting.endedAt(), zone));
        }
        return null;
    }

    /** Why it cannot be said yet that no quorum came together (RI.4), as a Spanish sentence; null when it can. */
    public @Nullable String tooEarlyToGiveUp() {
        return isBeforeTheHour()
                ? "Todavía no es la hora de la reunión, fijada para el %s: quienes faltan pueden llegar."
                        .formatted(SpanishDates.dateTime(meeting.startsAt(), zone))
                : null;
    }

    private Instant began() {
        return meeting.startedAt() == null ? meeting.startsAt() : meeting.startedAt();
    }

    private Instant expectedEnd(int extendedMinutes) {
        return began().plus(Duration.ofMinutes((long) meeting.durationMinutes() + extendedMinutes));
    }

    private LocalTime local(Instant moment) {
        return LocalTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant near(LocalTime time, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(date -> date.atTime(time).atZone(zone).toInstant())
                .min(Comparator.comparing(
                        candidate -> Duration.between(candidate, moment).abs()))
                .orElseThrow();
    }
}
