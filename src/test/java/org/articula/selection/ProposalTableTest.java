package org.articula.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import java.util.Random;
import org.articula.DomainTest;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.Relations;
import org.articula.network.Networks;
import org.articula.producer.Producers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was proposed is read as it was proposed, whatever it was, and nothing but a new proposal changes it. */
@DomainTest
class ProposalTableTest {

    @Autowired
    private Networks networks;

    @Autowired
    private Producers producers;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Relations relations;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private ProposalTable table;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyProposalIsReadAsItWasMade(long seed) {
        Random random = new Random(seed);
        SelectionFixture people = people(random, 2 + random.nextInt(9));

        Comparison made = comparisons.propose(people.networkId());
        Comparison read = comparisons.of(people.networkId());

        assertThat(read).usingRecursiveComparison().ignoringFields("proposedAt").isEqualTo(made);
        assertThat(read.candidates()).hasSize(people.people().size());
        assertThat(comparisons.propose(people.networkId()).proposalId())
                .as("the same is not kept twice")
                .isEqualTo(made.proposalId());
        assertThat(proposals()).isEqualTo(1);
    }

    @Test
    void whatIsLearntLaterChangesOnlyTheNextProposal() {
        SelectionFixture people = people(new Random(7), 3);
        assessments.assess(people.assessment(0, 5, 5, 5, 5, 5), "maria");
        Comparison before = comparisons.propose(people.networkId());
        SelectionProposal kept = table.latest(people.networkId()).orElseThrow();

        assessments.assess(people.assessment(0, 1, 1, 1, 1, 1), "maria");

        assertThat(table.latest(people.networkId())).contains(kept);
        Comparison after = comparisons.propose(people.networkId());
        assertThat(after.proposalId()).isNotEqualTo(before.proposalId());
        assertThat(table.latest(people.networkId()).orElseThrow().rows()).isNotEqualTo(kept.rows());
        assertThat(proposals()).as("what people saw stays").isEqualTo(2);
    }

    /** Before, nothing was asked for under each single criterion; what was proposed then is read as it was proposed. */
    @Test
    void aProposalOfBeforeStaysAsItWas() {
        SelectionFixture people = people(new Random(3), 2);
        assessments.assess(people.assessment(0, 5, 1, 3, 1, 5), "maria");
        assessments.assess(people.assessment(1, 1, 1, 1, 1, 1), "maria");
        Comparison now = comparisons.propose(people.networkId());
        jdbc.sql("UPDATE selection_proposal SET minimum_each = 1, weak_up_to = 0")
                .update();
        jdbc.sql("UPDATE proposed_candidate SET outcome = 'ADMIT', reasons = 'Cumple lo que se pide.'"
                        + " WHERE producer_id = :who")
                .param("who", people.id(0))
                .update();
        SelectionProposal before = table.latest(people.networkId()).orElseThrow();

        assertThat(outcome(comparisons.of(people.networkId()), people.id(0))).isEqualTo(SelectionOutcome.ADMIT);
        Comparison again = comparisons.propose(people.networkId());

        assertThat(again.proposalId()).isNotEqualTo(now.proposalId());
        assertThat(outcome(again, people.id(0))).isEqualTo(SelectionOutcome.PENDING);
        assertThat(jdbc.sql("SELECT reasons FROM proposed_candidate WHERE proposal_id = :before AND producer_id = :who")
                        .param("before", before.id())
                        .param("who", people.id(0))
                        .query(String.class)
                        .single())
                .isEqualTo("Cumple lo que se pide.");
    }

    private static SelectionOutcome outcome(Comparison comparison, String producerId) {
        return comparison.candidates().stream()
                .map(ComparedCandidate::proposal)
                .filter(proposal -> proposal.candidateId().equals(producerId))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void beforeTheFirstProposalThereIsNoneToShow() {
        SelectionFixture people = people(new Random(9), 2);

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> comparisons.of(people.networkId()))
                .withMessage("Todavía no se ha propuesto la selección.");
    }

    private SelectionFixture people(Random random, int size) {
        String[] names = new String[size];
        for (int i = 0; i < size; i++) {
            names[i] = "Persona " + (char) ('A' + i);
        }
        SelectionFixture people = SelectionFixture.of(networks, producers, names);
        for (int i = 0; i < size; i++) {
            assessments.assess(
                    new Assessment(
                            people.id(i),
                            Candidates.scores(random.ints(5, 1, 6).toArray()),
                            random.nextInt(5) > 0,
                            true,
                            "La visitamos.",
                            Candidates.randomProfile(random),
                            Candidates.ASKED),
                    "maria");
        }
        relations.review(people.networkId(), java.util.List.of(people.conflict(0, 1)), "maria");
        return people;
    }

    private int proposals() {
        return jdbc.sql("SELECT COUNT(*) FROM selection_proposal")
                .query(Integer.class)
                .single();
    }
}
