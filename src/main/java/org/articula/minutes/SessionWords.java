package org.articula.minutes;

import java.time.Duration;
import java.time.ZoneId;
import org.articula.meeting.Meeting;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;

/** The hours of a session in Spanish, the real ones beside the one that was set (RI.3, RI.4, RI.10). */
final class SessionWords {

    static final String UNKNOWN = "No consta";

    private SessionWords() {}

    /** {@code 15:00 (hora de Ecuador), 60 minutos}. */
    static String scheduled(Meeting meeting, ZoneId zone) {
        return "%s (%s), %s"
                .formatted(
                        SpanishDates.time(meeting.startsAt(), zone),
                        SpanishDates.zoneName(zone),
                        Wording.count(meeting.durationMinutes(), "minuto", "minutos"));
    }

    static String start(Meeting meeting, ZoneId zone) {
        if (Boolean.FALSE.equals(meeting.quorumReached())) {
            return "No se inició";
        }
        return meeting.startedAt() == null ? UNKNOWN : SpanishDates.time(meeting.startedAt(), zone);
    }

    /** With how long it lasted, when that is known. */
    static String end(Meeting meeting, ZoneId zone) {
        if (Boolean.FALSE.equals(meeting.quorumReached())) {
            return "No se inició";
        }
        if (meeting.endedAt() == null) {
            return UNKNOWN;
        }
        String end = SpanishDates.time(meeting.endedAt(), zone);
        return meeting.startedAt() == null
                ? end
                : "%s (%s)"
                        .formatted(
                                end,
                                Wording.count(
                                        Duration.between(meeting.startedAt(), meeting.endedAt())
                                                .toMinutes(),
                                        "minuto",
                                        "minutos"));
    }

    /** In one sentence, once the quorum has been decided. */
    static String sentence(Meeting meeting, ZoneId zone) {
        if (Boolean.FALSE.equals(meeting.quorumReached())) {
            return "La sesión no se inició.";
        }
        if (meeting.startedAt() == null && meeting.endedAt() == null) {
            return "No consta a qué hora empezó ni a qué hora terminó.";
        }
        String began = meeting.startedAt() == null
                ? "No consta a qué hora empezó"
                : "Empezó a las " + SpanishDates.time(meeting.startedAt(), zone);
        return meeting.endedAt() == null
                ? began + "."
                : "%s; terminó a las %s.".formatted(began, SpanishDates.time(meeting.endedAt(), zone));
    }
}
