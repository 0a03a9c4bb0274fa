package org.articula.meeting;

import java.time.Instant;

/**
 * How many came to a closed meeting with quorum, and for how long.
 *
 * @param number of the meeting
 * @param attending members present, late or represented
 * @param members those on its register
 * @param minutes from its beginning to its end, as recorded; as planned when nobody recorded it
 */
public record MeetingTurnout(String meetingId, int number, Instant startsAt, int attending, int members, int minutes) {}
