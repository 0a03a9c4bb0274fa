package org.articula.vote;

import java.time.LocalDate;
import org.articula.shared.SpanishDates;
import org.articula.shared.Wording;

/**
 * A decision as it is kept; see {@link NewDecision}.
 *
 * @param heldOn day of the meeting in the network's zone
 * @param attending how many had a vote in the meeting
 * @param majorityBase as the rules were then
 * @param sentence meeting, proposer, votes and what they came to, as people saw it
 */
public record KeptDecision(
        String subjectId,
        DecisionKind kind,
        String meetingId,
        LocalDate heldOn,
        String title,
        String proposerId,
        int votesFor,
        int votesAgainst,
        int abstentions,
        int attending,
        MajorityBase majorityBase,
        boolean carried,
        String sentence) {

    public Votes votes() {
        return new Votes(votesFor, votesAgainst, abstentions);
    }

    /** The votes without names, for whom the decision is about. */
    public String countOfVotes() {
        return "Votación en la reunión del %s: %s, de %s."
                .formatted(
                        SpanishDates.date(heldOn),
                        votes().words(),
                        Wording.count(attending, "asistente", "asistentes"));
    }
}
