package org.articula.meeting;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of a meeting (RI.22) with what the form needs to show the quorum while it is filled in.
 *
 * @param lines one per active member, by name
 * @param confirmed members who said they would come or send someone
 * @param confirmedByPhone how many of them said it over the telephone
 * @param required members who must attend for the meeting to be valid (RI.5)
 * @param requiredToStart members who must be there to begin (RI.4): half plus one of those who confirmed; 0 when nobody did
 * @param hours what is known of the hours of the session
 */
public record AttendanceSheet(
        List<AttendanceLine> lines,
        int confirmed,
        int confirmedByPhone,
        int required,
        int requiredToStart,
        int quorumPercent,
        int graceMinutes,
        int representativeMinimumAge,
        Hours hours) {

    public AttendanceSheet {
        lines = List.copyOf(lines);
    }

    /**
     * The hours of a session while its attendance is recorded, in the network's zone.
     *
     * @param beforeHour whether the hour set is still to come
     * @param plannedAt the hour set
     * @param startedAt recorded or proposed; null before the hour set
     */
    public record Hours(boolean beforeHour, LocalTime plannedAt, @Nullable LocalTime startedAt, boolean startedEarly) {}
}
