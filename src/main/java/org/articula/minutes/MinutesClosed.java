package org.articula.minutes;

/**
 * The minutes of a meeting are closed for good. Published inside the transaction that closed them.
 *
 * @param valid whether the meeting had a quorum
 */
public record MinutesClosed(String meetingId, String networkId, String networkCode, boolean valid) {}
