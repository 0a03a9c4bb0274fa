package org.articula.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.PastDecision;
import org.articula.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to write the minutes of a meeting.
 *
 * @param localDate date of the meeting in the network's zone
 * @param nextOn date proposed for the next meeting, in the network's zone
 * @param items its agenda, without what came up in the session
 * @param recorded what is written down until now; points nobody has recorded yet as discussed
 * @param attending members with a vote, by name: id to name, with whoever came instead
 * @param members active members, by name: id to name
 * @param decisions what can be reconsidered, the latest first (RI.6)
 * @param session what is known of the session
 */
public record MinutesSheet(
        Meeting meeting,
        LocalDate localDate,
        LocalDate nextOn,
        List<AgendaItem> items,
        MinutesInput recorded,
        Map<String, String> attending,
        Map<String, String> members,
        List<PastDecision> decisions,
        Session session) {

    /**
     * A session as far as it is known.
     *
     * @param hours Spanish sentence: when it began and ended
     * @param endedAt recorded, or the end that was to be expected once it is past; in the network's zone
     * @param moderatorId who moderated, as recorded or else whose turn it was; null when that member is not there
     */
    public record Session(String hours, @Nullable LocalTime endedAt, @Nullable String moderatorId) {}
}
