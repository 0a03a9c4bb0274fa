package org.articula.promotion;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One talk to producers about the advantages of working together ({@code F1.1.a}), or a sensitisation meeting with those who are interested
 * ({@code F1.2}).
 *
 * @param round 1 for the network's first one, then on
 * @param toolNote what the tool is when it is another one
 * @param announcement by which means everybody was called ({@code F1.1.c}); null until then
 * @param heldOn in the network's zone; null unless it was held
 * @param heldNote what happened, or why it was not held
 * @param sequence how often it was moved or cancelled
 * @param review what was learnt and decided; null until then
 */
public record Talk(
        String id,
        String networkId,
        int round,
        TalkPurpose purpose,
        TalkTool tool,
        @Nullable String toolNote,
        TalkAudience audience,
        String content,
        String testimonies,
        String associations,
        String municipality,
        Instant startsAt,
        int durationMinutes,
        String place,
        @Nullable String announcement,
        TalkStatus status,
        @Nullable LocalDate heldOn,
        @Nullable String heldNote,
        int sequence,
        @Nullable Outcome review) {

    /** Inside a sentence: {@code charla 2}, {@code reunión de sensibilización}. */
    public String named() {
        return purpose == TalkPurpose.IDEA ? "%s %d".formatted(purpose.inside(), round) : purpose.inside();
    }

    /**
     * What a talk led to ({@code F1.1.h}).
     *
     * @param interested how many producers of the network were interested when it was decided
     * @param reason why the interest is enough with fewer people than asked for
     */
    public record Outcome(
            @Nullable String liked,
            @Nullable String toImprove,
            int interested,
            boolean enough,
            @Nullable String reason) {}
}
