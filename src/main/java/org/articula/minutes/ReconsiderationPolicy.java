package org.articula.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision of an earlier meeting may be voted on again when a member moves it and another seconds it (RI.6), both
 * taking part in the meeting.
 */
final class ReconsiderationPolicy {

    private ReconsiderationPolicy() {}

    /** Whether the motion stands, and why. */
    record MotionDecision(boolean admitted, List<String> reasons) {}

    /**
     * @param decidedInMeeting number of the meeting that decided; null when nothing was decided
     * @param attending members with a vote in this meeting
     */
    static MotionDecision decide(
            @Nullable Integer decidedInMeeting,
            int thisMeeting,
            @Nullable String moverId,
            @Nullable String seconderId,
            Set<String> attending) {
        List<String> objections = new ArrayList<>();
        if (decidedInMeeting == null) {
            objections.add("Solo se puede reconsiderar una decisión ya tomada.");
        } else if (decidedInMeeting >= thisMeeting) {
            objections.add("Una decisión se reconsidera en otra reunión, no en la misma.");
        }
        if (moverId == null) {
            objections.add("Falta quién presenta la moción.");
        } else if (!attending.contains(moverId)) {
            objections.add("Quien presenta la moción no participa en la reunión.");
        }
        if (seconderId == null) {
            objections.add("Falta quién secunda la moción.");
        } else if (!attending.contains(seconderId)) {
            objections.add("Quien secunda la moción no participa en la reunión.");
        }
        if (moverId != null && moverId.equals(seconderId)) {
            objections.add("La moción debe secundarla otra persona.");
        }
        return objections.isEmpty()
                ? new MotionDecision(true, List.of("Un integrante presentó la moción y otro la secundó."))
                : new MotionDecision(false, List.copyOf(objections));
    }
}
