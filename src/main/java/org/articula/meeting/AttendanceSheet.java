package org.articula.meeting;

import java.util.List;

/**
 * The register of a meeting (RI.22) with what the form needs to show the quorum while it is filled in.
 *
 * @param lines one per active member, by name
 * @param confirmed members who said they would come or send someone
 * @param required members who must attend for the meeting to be valid (RI.5)
 */
public record AttendanceSheet(
        List<AttendanceLine> lines,
        int confirmed,
        int required,
        int quorumPercent,
        int graceMinutes,
        int representativeMinimumAge) {

    public AttendanceSheet {
        lines = List.copyOf(lines);
    }
}
