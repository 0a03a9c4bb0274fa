package org.articula.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member sees behind the signed link.
 *
 * @param version what of the meeting is shown: a button pressed on a page that shows another one asks again
 * @param startText local date and time in words
 * @param agenda titles, in order
 * @param answer the current answer; null before the first
 * @param topics what the member has asked to have treated and no agenda has taken up yet, the oldest first
 * @param availableTimes when the member can meet, in own words; null when not said
 */
public record AnswerPage(
        String networkName,
        int meetingNumber,
        int version,
        String startText,
        String place,
        List<String> agenda,
        String memberName,
        @Nullable AnswerChoice answer,
        @Nullable String representativeName,
        State state,
        List<String> topics,
        @Nullable String availableTimes) {

    /** Whether the member can still answer. */
    public enum State {
        OPEN,
        /** It was moved since the page was opened: nothing was recorded, the page shows how it is now. */
        CHANGED,
        /** The meeting has begun or is over. */
        EXPIRED,
        CANCELLED
    }

    /** Whether the buttons are there. */
    public boolean answerable() {
        return state == State.OPEN || state == State.CHANGED;
    }

    public AnswerPage {
        agenda = List.copyOf(agenda);
        topics = List.copyOf(topics);
    }
}
