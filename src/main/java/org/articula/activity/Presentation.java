package org.articula.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A presentation that was written down; see {@link NewPresentation}. @param heldOn day of the meeting */
public record Presentation(
        String id,
        String networkId,
        String memberId,
        String meetingId,
        LocalDate heldOn,
        String story,
        String production,
        String problems,
        String strengths,
        String weaknesses,
        @Nullable String otherTopics,
        @Nullable String questions) {}
