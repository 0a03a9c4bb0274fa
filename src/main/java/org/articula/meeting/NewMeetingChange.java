package org.articula.meeting;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A wish to move or cancel a meeting (RI.2).
 *
 * @param newStart in the network's zone; only for MOVE; null keeps the date when only the place changes
 * @param place new place; null keeps it
 * @param by user id of who asks
 */
public record NewMeetingChange(
        String meetingId,
        ChangeAction action,
        @Nullable LocalDateTime newStart,
        @Nullable String place,
        @Nullable String reason,
        String by) {}
