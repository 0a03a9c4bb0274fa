package org.articula.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An election of the whole board, or of one office whose holder is replaced ({@code F2.3.h}).
 *
 * @param replaced the one office; null for the whole board
 * @param secretVote how people vote; null until candidates are proposed, as are the dates
 * @param termFrom first day in office; those elected later begin on the day of the meeting
 * @param reason why an office is filled anew; null for the whole board
 * @param round counts from 1
 * @param outcome the reasons of what was decided last, one line each
 */
public record Election(
        String id,
        String networkId,
        @Nullable Office replaced,
        @Nullable Boolean secretVote,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termUntil,
        @Nullable String reason,
        ElectionStatus status,
        int round,
        @Nullable String outcome) {}
