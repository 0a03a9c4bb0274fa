package org.articula.process.formation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.articula.letter.MemberLetters;
import org.articula.letter.SignedLetter;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.InternalRules;
import org.articula.selection.CommittedPerson;
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
    private final MemberLetters letters;
    private final Meetings meetings;

    Enrolment(
            Selections selections,
            Networks networks,
            InternalRules rules,
            Members members,
            MemberLetters letters,
            Meetings meetings) {
        this.letters = letters;
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
        rules.begin(networkId, today, network.articulatorId());
        try {
            enrol(network, today, selections.committed(networkId));
        } catch (InvalidInputException faults) {
            // Their paths are those of a list that no form here has
            throw new InvalidInputException("", "No se puede inscribir a todos. " + faults.getMessage());
        }
        meetings.planNext(networkId);
    }

    private void enrol(Network network, LocalDate today, List<CommittedPerson> committed) {
        List<Member> enrolled = members.enrol(
                network.id(),
                today,
                committed.stream().map(CommittedPerson::person).toList());
        List<SignedLetter> signed = IntStream.range(0, enrolled.size())
                .mapToObj(i -> new SignedLetter(
                        enrolled.get(i).id(),
                        committed.get(i).signedOn(),
                        committed.get(i).fileId()))
                .toList();
        letters.takeOver(signed, network.articulatorId());
    }
}
