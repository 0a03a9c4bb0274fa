package org.articula.meeting;

/** A meeting was put on the calendar. */
public record MeetingPlanned(String meetingId, String networkId, String networkCode) {}
