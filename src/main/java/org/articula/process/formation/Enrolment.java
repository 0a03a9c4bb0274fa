package org.articula.process.formation;

import java.time.LocalDate;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.selection.Selections;
import org.articula.shared.InvalidInputException;
import org.springframework.stereotype.Component;

/** What phase 1 hands over to those who accompany the network from there on. */
@Component
class Enrolment {

    private final Selections selections;
    private final Networks networks;
    private final InternalRules rules;
    private final Members members;
    private final Meetings meetings;

    Enrolment(Selections selections, Networks networks, InternalRules rules, Members members, Meetings meetings) {
        this.selections = selections;
        this.networks = networks;
        this.rules = rules;
        this.members = members;
        this.meetings = meetings;
    }

    /**
     * Makes the group of those who committed themselves an active network, with the guide's rules and its first meeting.
     *
     * @throws InvalidInputException when somebody cannot be a member as they are registered
     */
    void enrol(String networkId) {
        Network network = networks.activate(networkId);
        LocalDate today = networks.todayIn(networkId);
        if (rules.allOf(networkId).isEmpty()) {
            rules.adopt(networkId, RulesFigures.defaults(), today, null, network.articulatorId());
        }
        try {
            members.enrol(networkId, today, selections.committed(networkId));
        } catch (InvalidInputException faults) {
            // Their paths are those of a list that no form here has
            throw new InvalidInputException("", "No se puede inscribir a todos. " + faults.getMessage());
        }
        meetings.planNext(networkId);
    }
}
