package org.articula.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member sees behind the signed link.
 *
 * @param startText local date and time in words
 * @param agenda titles, in order
 * @param answer the current answer; null before the first
 */
public record AnswerPage(
        String networkName,
        int meetingNumber,
        String startText,
        String place,
        List<String> agenda,
        String memberName,
        @Nullable AnswerChoice answer,
        @Nullable String representativeName,
        State state) {

    /** Whether the member can still answer. */
    public enum State {
        OPEN,
        /** The meeting has begun or is over. */
        EXPIRED,
        CANCELLED
    }

    public AnswerPage {
        agenda = List.copyOf(agenda);
    }
}
