package org.articula.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which notice is still of use to a member (RI.9). After an outage several timers fire at once; a member then gets the
 * latest useful notice and not all those that were missed.
 */
final class ConvocationPolicy {

    private ConvocationPolicy() {}

    /** What to send. */
    enum Step {
        INVITE,
        REMIND,
        NONE
    }

    /** What to send, and why, as a Spanish sentence. */
    record ConvocationDecision(Step step, String reason) {}

    /**
     * @param asked what the process is about to do: INVITE or REMIND
     * @param lastToldAt when the member was last told about this date of the meeting; null if never
     */
    static ConvocationDecision decide(Step asked, Instant now, MeetingTimes times, @Nullable Instant lastToldAt) {
        if (!now.isBefore(times.startsAt())) {
            return new ConvocationDecision(Step.NONE, "La reunión ya comenzó.");
        }
        boolean reminderTime = asked == Step.REMIND || !now.isBefore(times.reminderAt());
        Instant since = reminderTime ? times.reminderAt() : times.invitationAt();
        if (lastToldAt != null && !lastToldAt.isBefore(since)) {
            return new ConvocationDecision(Step.NONE, "Ya recibió un aviso con estos datos.");
        }
        return reminderTime
                ? new ConvocationDecision(Step.REMIND, "Falta poco para la reunión: corresponde un recordatorio.")
                : new ConvocationDecision(Step.INVITE, "Todavía no ha recibido la convocatoria.");
    }
}
