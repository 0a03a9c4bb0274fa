package org.articula.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.assessment.Assessment;
import org.articula.assessment.Relation;
import org.articula.assessment.RelationKind;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.network.TestParties;
import org.articula.producer.Interest;
import org.articula.producer.NewProducer;
import org.articula.producer.Producers;
import org.articula.selection.SelectionDecision.Choice;
import org.articula.selection.SelectionDecision.Resolution;
import org.jspecify.annotations.Nullable;

/** A network being formed, the people who might belong to it, and what is known of them. */
record SelectionFixture(String networkId, List<String> people) {

    /** As many interested people as names. */
    static SelectionFixture of(Networks networks, Producers producers, String... names) {
        String networkId = networks.register(TestParties.jahuaPamba("JAHUA")).id();
        List<NewProducer> people = new ArrayList<>();
        for (String name : names) {
            people.add(new NewProducer(
                    new NewMember(name, null, null, null, Sex.F, 1980, "Ponchos"), null, null, Interest.INTERESTED));
        }
        return new SelectionFixture(
                networkId, producers.add(networkId, people, "maria").ids());
    }

    String id(int person) {
        return people.get(person);
    }

    /** Somebody who lives from the activity and has these five scores. */
    Assessment assessment(int person, int... scores) {
        return new Assessment(
                id(person),
                Candidates.scores(scores),
                true,
                true,
                "La visitamos en su taller.",
                Candidates.WEAVER,
                Candidates.ASKED);
    }

    Relation conflict(int first, int second) {
        return new Relation(id(first), id(second), RelationKind.CONFLICT, "El agua del riego", null);
    }

    /** What the criteria propose, for everybody. */
    static SelectionDecision asProposed(Comparison comparison) {
        return decision(comparison, Map.of(), List.of());
    }

    /** What the criteria propose, but for those decided otherwise by their id. */
    static SelectionDecision decision(
            Comparison comparison, Map<String, Choice> otherwise, List<Resolution> resolutions) {
        return new SelectionDecision(
                comparison.proposalId(),
                TestParties.TODAY,
                "Articuladora y dos líderes",
                comparison.candidates().stream()
                        .map(ComparedCandidate::proposal)
                        .map(proposal -> otherwise.getOrDefault(
                                proposal.candidateId(), new Choice(proposal.candidateId(), proposal.outcome(), null)))
                        .toList(),
                resolutions);
    }

    /** What each was decided, in the order of the people. */
    List<@Nullable SelectionOutcome> outcomes(SelectionRound round) {
        Map<String, SelectionOutcome> outcomes = round.decisions().stream()
                .collect(Collectors.toMap(SelectionRound.Decided::producerId, SelectionRound.Decided::outcome));
        return people.stream().map(outcomes::get).collect(Collectors.toList());
    }

    LetterAnswer signed(int person) {
        return new LetterAnswer(id(person), true, TestParties.TODAY, null, null);
    }

    LetterAnswer declined(int person) {
        return new LetterAnswer(id(person), false, null, null, null);
    }

    static LocalDate tomorrow() {
        return TestParties.TODAY.plusDays(1);
    }
}
