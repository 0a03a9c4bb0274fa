package org.articula.minutes;

import java.time.Instant;
import org.articula.meeting.Meeting;
import org.articula.meeting.SessionHoursPolicy;
import org.articula.minutes.MinutesInput.SessionEnd;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * How a session ended and who moderated it (RI.3, RI.7, RI.10).
 *
 * @param moderatedBy null only where the collector says why
 */
record SessionDraft(@Nullable Instant endedAt, @Nullable String moderatedBy) {

    /** What to store; what is wrong goes into the collector. */
    static SessionDraft of(
            SessionHoursPolicy hours, Presence presence, SessionEnd end, int extendedMinutes, FieldErrors errors) {
        return new SessionDraft(
                hours.end(end.endedAt(), extendedMinutes, errors),
                moderator(hours.meeting(), presence, end.moderatorId(), errors));
    }

    /** Without a choice it was whose turn it was, if they came. */
    private static @Nullable String moderator(
            Meeting meeting, Presence presence, @Nullable String chosen, FieldErrors errors) {
        if (chosen == null) {
            String planned = presence.moderator(null, meeting.moderatorId());
            errors.addIf(
                    planned == null,
                    "moderatorId",
                    "Elija quién moderó la reunión: la persona a la que le tocaba no asistió.");
            return planned;
        }
        errors.addIf(
                !presence.attending().contains(chosen),
                "moderatorId",
                "Quien moderó debe haber asistido a la reunión: elija a otra persona.");
        return chosen;
    }
}
