package org.articula.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agreement;
import org.articula.agenda.PastDecision;
import org.articula.meeting.Meeting;
import org.articula.vote.VotingMeeting;

/**
 * What minutes are held against.
 *
 * @param on date of the meeting in the network's zone
 * @param agenda the points the meeting was convened for
 * @param voting who has a vote, and how a majority is counted
 * @param activeMembers members who can take something on
 * @param openAgreements agreements of earlier meetings, by id
 * @param decisions decisions of earlier meetings that are to be reconsidered, by id of their item
 */
record MinutesMaterial(
        Meeting meeting,
        LocalDate on,
        List<AgendaItem> agenda,
        VotingMeeting voting,
        Set<String> activeMembers,
        Map<String, Agreement> openAgreements,
        Map<String, PastDecision> decisions) {

    Set<String> attending() {
        return voting.attending().keySet();
    }

    Optional<AgendaItem> item(String id) {
        return agenda.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The point of the agenda set aside for reconsidering that decision. */
    Optional<AgendaItem> reconsidering(String decisionItemId) {
        return agenda.stream()
                .filter(item -> decisionItemId.equals(item.reconsidersId()))
                .findFirst();
    }
}
