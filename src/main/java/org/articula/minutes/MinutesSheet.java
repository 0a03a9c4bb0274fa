package org.articula.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.Agreement;
import org.articula.agenda.PastDecision;
import org.articula.meeting.Meeting;

/**
 * What is needed to write the minutes of a meeting.
 *
 * @param localDate date of the meeting in the network's zone
 * @param items its agenda as it stands
 * @param openAgreements agreements of earlier meetings still pending, the oldest due first
 * @param attending members with a vote, by name: id to name
 * @param members active members, by name: id to name
 * @param decisions what can be reconsidered, the latest first (RI.6)
 */
public record MinutesSheet(
        Meeting meeting,
        LocalDate localDate,
        List<AgendaItem> items,
        List<Agreement> openAgreements,
        List<Agreement> newAgreements,
        Map<String, String> attending,
        Map<String, String> members,
        List<PastDecision> decisions) {}
