package org.articula.meeting;

/** A meeting was put on the calendar, with the moments its process waits for. */
public record MeetingPlanned(String meetingId, String networkId, String networkCode, MeetingTimes times) {}
