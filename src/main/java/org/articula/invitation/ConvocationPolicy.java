package org.articula.invitation;

import java.time.Instant;
import org.articula.meeting.MeetingTimes;
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
        /** They know another date. */
        TELL_CHANGE,
        REMIND,
        NONE
    }

    /** What to send, and why, as a Spanish sentence. */
    record ConvocationDecision(Step step, String reason) {}

    /**
     * What a member has heard of a meeting.
     *
     * @param lastToldAt when they were last told of the date as it is now; null if never
     * @param byPhone whether that was by telephone
     * @param onItsWay whether a notice of this date waits to be mailed or called
     * @param knowsOtherDate whether they were told of an earlier date
     */
    record Standing(@Nullable Instant lastToldAt, boolean byPhone, boolean onItsWay, boolean knowsOtherDate) {

        static final Standing NOTHING = new Standing(null, false, false, false);
    }

    /** @param asked what the process is about to do: INVITE or REMIND */
    static ConvocationDecision decide(Step asked, Instant now, MeetingTimes times, Standing standing) {
        if (!now.isBefore(times.startsAt())) {
            return new ConvocationDecision(Step.NONE, "La reunión ya comenzó.");
        }
        if (standing.lastToldAt() == null) {
            return first(standing);
        }
        if (standing.byPhone()) {
            return new ConvocationDecision(Step.NONE, "Ya se le avisó por teléfono.");
        }
        boolean reminderTime = asked == Step.REMIND || !now.isBefore(times.reminderAt());
        Instant since = reminderTime ? times.reminderAt() : times.invitationAt();
        if (!standing.lastToldAt().isBefore(since)) {
            return new ConvocationDecision(Step.NONE, "Ya recibió un aviso con estos datos.");
        }
        return reminderTime
                ? new ConvocationDecision(Step.REMIND, "Falta poco para la reunión: corresponde un recordatorio.")
                : new ConvocationDecision(Step.INVITE, "Todavía no ha recibido la convocatoria.");
    }

    /** Nobody is reminded of what they have not heard of: the first they hear is an invitation, or that the date changed. */
    private static ConvocationDecision first(Standing standing) {
        if (standing.onItsWay()) {
            return new ConvocationDecision(Step.NONE, "Ya tiene un aviso en camino.");
        }
        return standing.knowsOtherDate()
                ? new ConvocationDecision(Step.TELL_CHANGE, "Conoce otra fecha de la reunión.")
                : new ConvocationDecision(Step.INVITE, "Todavía no ha recibido la convocatoria.");
    }
}
