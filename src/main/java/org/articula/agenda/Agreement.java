package org.articula.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the network agreed to do, by whom and until when (RI.10).
 *
 * @param meetingId meeting it was made in
 * @param dueOn date in the network's zone
 * @param settledOn date in the network's zone on which it was met or dropped
 * @param settledIn meeting that settled it
 * @param agendaItemId point of the agenda under which it was made; null for none in particular, or where that was not recorded
 */
public record Agreement(
        String id,
        String networkId,
        String meetingId,
        String text,
        String responsibleId,
        LocalDate dueOn,
        AgreementStatus status,
        @Nullable LocalDate settledOn,
        @Nullable String settledIn,
        @Nullable String settlementNote,
        @Nullable String agendaItemId) {

    /** Whether it should have been met by that date and was not. */
    public boolean isDue(LocalDate on) {
        return status == AgreementStatus.OPEN && !dueOn.isAfter(on);
    }

    /**
     * The same agreement after a meeting looked at it.
     *
     * @param on date of that meeting in the network's zone
     * @param note what was said about it
     */
    public Agreement settled(AgreementStatus newStatus, LocalDate on, String inMeetingId, @Nullable String note) {
        boolean over = newStatus != AgreementStatus.OPEN;
        return new Agreement(
                id,
                networkId,
                meetingId,
                text,
                responsibleId,
                dueOn,
                newStatus,
                over ? on : null,
                over ? inMeetingId : null,
                note,
                agendaItemId);
    }
}
