package org.articula.change;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A wish to move or cancel a meeting (RI.2) or a talk ({@code F1.1.c}).
 *
 * @param occasionId the meeting or talk
 * @param newStart in the network's zone; only for MOVE; null keeps the date when only the place changes
 * @param newPlace null keeps it
 * @param by user id of who asks
 */
public record NewChange(
        String occasionId,
        ChangeAction action,
        @Nullable LocalDateTime newStart,
        @Nullable String newPlace,
        @Nullable String reason,
        String by) {}
