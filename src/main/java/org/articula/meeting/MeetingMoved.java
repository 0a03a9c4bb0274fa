package org.articula.meeting;

/** A meeting has a new date or place; its timers must follow. */
public record MeetingMoved(String meetingId, String networkCode) {}
