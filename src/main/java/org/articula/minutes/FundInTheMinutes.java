package org.articula.minutes;

import java.time.LocalDate;
import org.articula.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/** What the minutes say about the fund ({@code F2.3.j}). The fund tells it; the minutes only write it down. */
public interface FundInTheMinutes {

    /**
     * What was collected in a meeting and what the fund has at the end of its day.
     *
     * @param on the day of the meeting in the network's zone
     * @return Spanish; null where there is no fund
     */
    @Nullable String sentence(Meeting meeting, LocalDate on);
}
