package org.articula.mail;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A meeting as one attendee's calendar shows it.
 *
 * @param uid the same in every message about the meeting, or calendars show it twice
 * @param sequence grows with every change; calendars ignore what is older than what they hold
 * @param answer what the attendee has answered so far, or their calendar would forget it
 * @param zone the network's: the description says the local time in it
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant startsAt,
        int durationMinutes,
        ZoneId zone,
        String summary,
        String description,
        String location,
        String organizerName,
        String organizerEmail,
        String attendeeName,
        String attendeeEmail,
        CalendarAnswer answer) {}
