package org.articula.vote;

import org.jspecify.annotations.Nullable;

/**
 * A vote as somebody writes it down.
 *
 * @param meetingId the meeting that voted
 * @param proposerId the member who proposed it there
 */
public record Ballot(@Nullable String meetingId, @Nullable String proposerId, Votes votes) {}
