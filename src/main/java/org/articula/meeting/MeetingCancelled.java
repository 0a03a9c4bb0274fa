package org.articula.meeting;

/** A meeting will not be held. */
public record MeetingCancelled(String meetingId, String networkCode) {}
