package org.articula.activity;

import org.jspecify.annotations.Nullable;

/** What a member told of the own business in a meeting, as the guide recommends it ({@code F2.3.c}). */
public record NewPresentation(
        String memberId,
        String meetingId,
        String story,
        String production,
        String problems,
        String strengths,
        String weaknesses,
        @Nullable String otherTopics,
        @Nullable String questions) {}
