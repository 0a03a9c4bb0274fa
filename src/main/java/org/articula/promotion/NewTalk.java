package org.articula.promotion;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it is prepared.
 *
 * @param toolNote what the tool is when it is another one
 * @param testimonies which producers of a network tell their story ({@code F1.1.b}), or why nobody does
 * @param associations which associations of the territory heard of the idea first ({@code F1.1.d}), or why none did
 * @param municipality with whom of the municipality it was prepared ({@code F1.1.g}), or why with nobody
 * @param startsAt in the network's zone
 */
public record NewTalk(
        TalkTool tool,
        @Nullable String toolNote,
        TalkAudience audience,
        String content,
        String testimonies,
        String associations,
        String municipality,
        LocalDateTime startsAt,
        int durationMinutes,
        String place) {}
