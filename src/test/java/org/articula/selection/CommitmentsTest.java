package org.articula.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.articula.DomainTest;
import org.articula.assessment.Assessments;
import org.articula.network.Networks;
import org.articula.producer.Producers;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class CommitmentsTest {

    private static final int ANA = 0;
    private static final int BEA = 1;

    @Autowired
    private Networks networks;

    @Autowired
    private Producers producers;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Selections selections;

    @Autowired
    private RoundTable rounds;

    private SelectionFixture three;

    @BeforeEach
    void assessThree() {
        three = SelectionFixture.of(networks, producers, "Ana Lema", "Bea Cotacachi", "Carla Maigua");
        assessments.assess(three.assessment(ANA, 5, 5, 5, 5, 5), "maria");
        assessments.assess(three.assessment(BEA, 4, 4, 4, 4, 4), "maria");
        assessments.assess(three.assessment(2, 1, 5, 5, 5, 5), "maria");
        decide();
    }

    @Test
    void whoSignsIsCommittedAndWhoDoesNotBecomesPending() {
        assertThat(refused(() -> commitments.answer(three.networkId(), List.of(three.signed(ANA)), "maria")))
                .containsOnly("letters");
        LetterAnswer dateless = new LetterAnswer(three.id(BEA), true, null, null, null);
        LetterAnswer early = new LetterAnswer(three.id(ANA), true, SelectionFixture.tomorrow(), null, null);
        assertThat(refused(() -> commitments.answer(three.networkId(), List.of(early, dateless), "maria")))
                .containsOnly("letters[0].signedOn", "letters[1].signedOn");

        commitments.answer(three.networkId(), List.of(three.signed(ANA), three.declined(BEA)), "maria");

        assertThat(selections.committed(three.networkId()))
                .extracting(signed -> signed.person().name())
                .containsExactly("Ana Lema");
        assertThat(selections.facts(three.networkId())).isEqualTo(new SelectionFacts(3, 3, false, 1, 1, 5, true));
    }

    @Test
    void decidingAgainKeepsTheHistoryAndTheLettersSigned() {
        commitments.answer(three.networkId(), List.of(three.signed(ANA), three.declined(BEA)), "maria");

        decide();

        assertThat(rounds.of(three.networkId()))
                .extracting(SelectionRound::number)
                .containsExactly(1, 2);
        assertThat(commitments.of(three.networkId()))
                .extracting(Commitment::signed, Commitment::declined)
                .containsExactly(tuple(true, false), tuple(false, false));
    }

    private void decide() {
        selections.decide(
                three.networkId(), SelectionFixture.asProposed(comparisons.propose(three.networkId())), "maria");
    }

    private static List<String> refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors().stream()
                .map(FieldError::path)
                .toList();
    }
}
