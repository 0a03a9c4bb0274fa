package org.articula.trust;

import org.articula.shared.Money;

/**
 * What its meetings cost a group ({@code F2.3.p1}: groups with high transaction costs seldom reach trust).
 *
 * @param meetings closed meetings with quorum that were counted
 * @param memberHours hours that members sat in them, all together
 * @param travelHoursPerMeeting hours on the way there and back, of all members whose way is known
 * @param travelCostPerMeeting fares or fuel of them
 * @param known members whose way is known
 * @param members in force
 */
public record MeetingCost(
        int meetings,
        long memberHours,
        long travelHoursPerMeeting,
        Money travelCostPerMeeting,
        int known,
        int members) {

    /** As people read it, Spanish sentences. */
    public String words() {
        String sat = meetings == 0
                ? "Todavía no hay reuniones válidas cerradas."
                : "En %d reuniones válidas los integrantes pusieron %d horas de su tiempo."
                        .formatted(meetings, memberHours);
        String travel = known == 0
                ? "No consta lo que tardan ni lo que gastan en llegar."
                : "Ir y volver les toma %d horas y %s por reunión, según lo que dicen %d de %d."
                        .formatted(travelHoursPerMeeting, travelCostPerMeeting, known, members);
        return sat + " " + travel;
    }
}
