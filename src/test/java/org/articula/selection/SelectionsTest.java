package org.articula.selection;

import static org.articula.selection.SelectionFixture.asProposed;
import static org.articula.selection.SelectionFixture.decision;
import static org.articula.selection.SelectionOutcome.ADMIT;
import static org.articula.selection.SelectionOutcome.PENDING;
import static org.articula.selection.SelectionOutcome.REJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.assessment.Antecedent;
import org.articula.assessment.AntecedentAnswer;
import org.articula.assessment.AntecedentKind;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CandidateFacts;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Profile;
import org.articula.assessment.Relation;
import org.articula.assessment.RelationKind;
import org.articula.assessment.Relations;
import org.articula.member.NewMember;
import org.articula.network.Networks;
import org.articula.network.TestParties;
import org.articula.producer.DuplicateDecision;
import org.articula.producer.Producers;
import org.articula.selection.SelectionDecision.Choice;
import org.articula.selection.SelectionDecision.Resolution;
import org.articula.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class SelectionsTest {

    private static final int ANA = 0;
    private static final int BEA = 1;
    private static final int CARLA = 2;

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
    private Selections selections;

    private SelectionFixture three;

    @BeforeEach
    void assessThree() {
        three = SelectionFixture.of(networks, producers, "Ana Lema", "Bea Cotacachi", "Carla Maigua");
        assessments.assess(three.assessment(ANA, 5, 5, 5, 5, 5), "maria");
        assessments.assess(three.assessment(BEA, 4, 4, 4, 4, 4), "maria");
        assessments.assess(three.assessment(CARLA, 1, 5, 5, 5, 5), "maria");
    }

    @Test
    void anAssessmentIsFoundAgainAndReplaced() {
        Assessment other = three.assessment(ANA, 3, 3, 3, 3, 3);

        assessments.assess(other, "maria");

        assertThat(assessments.find(three.id(ANA))).contains(other);
        // All are assessed: when the step is repeated all are looked at again
        assertThat(assessments.toAssess(three.networkId())).hasSize(3);
    }

    @Test
    void scoresOutsideOneToFiveOrWithoutReasonAreTold() {
        Assessment faulty = new Assessment(
                three.id(ANA),
                List.of(
                        new CriterionScore(CandidateCriterion.INVESTMENT, 6, " ", null),
                        new CriterionScore(CandidateCriterion.INVESTMENT, 0, "Sí", "x".repeat(1001))),
                true,
                true,
                "",
                new Profile(
                        Candidates.WEAVER.income(),
                        Candidates.WEAVER.business(),
                        0,
                        Candidates.WEAVER.language(),
                        Candidates.WEAVER.management(),
                        Candidates.WEAVER.planning(),
                        Candidates.WEAVER.training()),
                new CandidateFacts(
                        -1,
                        new Money(20_001),
                        101,
                        List.of(
                                new Antecedent(AntecedentKind.CREDIT, AntecedentAnswer.SOMETHING, " "),
                                new Antecedent(AntecedentKind.CREDIT, AntecedentAnswer.NONE_KNOWN, null))));

        assertThat(Refusals.of(() -> assessments.assess(faulty, "maria")))
                .containsOnlyKeys(
                        "scores[0].score",
                        "scores[0].reason",
                        "scores[1].score",
                        "scores[1].evidence",
                        "scores",
                        "verification",
                        "workers",
                        "travelMinutes",
                        "fare",
                        "incomePercent",
                        "antecedents[0].note",
                        "antecedents[1].answer",
                        "antecedents");
    }

    @Test
    void whoWithdrawsIsNoCandidateAnyMore() {
        assertThat(Refusals.of(() -> assessments.withdraw(three.id(BEA), SelectionFixture.tomorrow(), null)))
                .containsOnlyKeys("withdrawnOn");

        assessments.withdraw(three.id(BEA), TestParties.TODAY, null);

        assertThat(comparisons.propose(three.networkId()).candidates())
                .extracting(candidate -> candidate.producer().name())
                .containsExactly("Ana Lema", "Carla Maigua");
        assertThat(Refusals.of(() -> assessments.assess(three.assessment(BEA, 4, 4, 4, 4, 4), "maria")))
                .containsExactly(
                        entry("", "Bea Cotacachi ya no está entre las personas interesadas: elija «Se retira»."));
    }

    @Test
    void relationsToOneselfOrTwiceAreRefused() {
        Relation conflict = three.conflict(ANA, BEA);
        Relation backwards = three.conflict(BEA, ANA);
        Relation oneself = new Relation(three.id(ANA), three.id(ANA), RelationKind.FAMILY, null, null);
        Relation silent = new Relation(three.id(ANA), three.id(CARLA), RelationKind.CONFLICT, " ", null);

        assertThat(Refusals.of(() ->
                        relations.review(three.networkId(), List.of(conflict, backwards, oneself, silent), "maria")))
                .containsExactly(
                        entry("relations[1].secondId", "Esta relación ya está anotada."),
                        entry("relations[2].secondId", "Elija a otra persona: nadie se relaciona consigo."),
                        entry("relations[3].note", "Escriba de qué es el conflicto."));
        assertThat(relations.reviewed(three.networkId())).isFalse();
    }

    @Test
    void aDecisionIsKeptWithWhatWasProposedAndItsReasons() {
        decide(Map.of(three.id(CARLA), new Choice(three.id(CARLA), PENDING, "Pide un mes para organizarse.")));

        SelectionRound round = selections.latest(three.networkId()).orElseThrow();
        assertThat(three.outcomes(round)).containsExactly(ADMIT, ADMIT, PENDING);
        assertThat(round.homogeneity()).isEqualByComparingTo("1.00");
        assertThat(round.decisions().get(2)).satisfies(carla -> {
            assertThat(carla.reason()).isEqualTo("Pide un mes para organizarse.");
            assertThat(carla.proposal().outcome()).isEqualTo(REJECT);
            assertThat(carla.proposal().place()).isEqualTo(3);
            assertThat(carla.proposal().mean()).isEqualByComparingTo("4.2");
            assertThat(carla.proposal().reasons())
                    .containsExactly("Disponibilidad a invertir tiempo y recursos: 1 de 5 y se necesita al menos 3,"
                            + " porque «motivo de INVESTMENT».");
        });
    }

    @Test
    void leavingTheProposalNeedsAReason() {
        Choice without = new Choice(three.id(CARLA), ADMIT, " ");

        assertThat(Refusals.of(() -> decide(Map.of(three.id(CARLA), without))))
                .containsExactly(entry("candidates[2].reason", "Escriba por qué se aparta de la propuesta."));
        assertThat(selections.latest(three.networkId())).isEmpty();
    }

    @Test
    void nothingIsDecidedWhileSomebodyIsNotAssessed() {
        producers.add(
                three.networkId(),
                List.of(new org.articula.producer.NewProducer(
                        new NewMember("Delia Lema", null, null, null, org.articula.member.Sex.F, 1990, "Fajas"),
                        null,
                        null,
                        org.articula.producer.Interest.INTERESTED)),
                "maria");

        assertThat(Refusals.of(() -> decide(Map.of())))
                .containsExactly(entry("", "Falta evaluar a: Delia Lema. Repita el paso F1.2 antes de decidir."));
        assertThat(assessments.toAssess(three.networkId())).hasSize(1);
    }

    @Test
    void everyCandidateIsDecidedOnOnce() {
        SelectionDecision all = asProposed(comparisons.propose(three.networkId()));
        SelectionDecision wrong = new SelectionDecision(
                all.proposalId(),
                SelectionFixture.tomorrow(),
                "",
                List.of(all.candidates().get(0), all.candidates().get(0), new Choice("ajena", ADMIT, null)),
                List.of());

        assertThat(Refusals.of(() -> selections.decide(three.networkId(), wrong, "maria")))
                .containsOnlyKeys(
                        "decidedOn", "participants", "candidates[1].outcome", "candidates[2].outcome", "candidates");
    }

    @Test
    void twoInConflictEnterTogetherOnlyWhenItIsResolved() {
        relations.review(three.networkId(), List.of(three.conflict(BEA, ANA)), "maria");
        assertThat(comparisons.propose(three.networkId()).candidates())
                .extracting(candidate -> candidate.proposal().outcome())
                .containsExactly(ADMIT, PENDING, REJECT);
        Map<String, Choice> both = Map.of(three.id(BEA), new Choice(three.id(BEA), ADMIT, "Es la mejor tejedora."));

        assertThat(Refusals.of(() -> decide(both))).containsOnlyKeys("candidates[0].outcome", "candidates[1].outcome");

        Comparison shown = comparisons.propose(three.networkId());
        Resolution peace = new Resolution(three.id(BEA), three.id(ANA), "Se turnan el agua por días.");
        Map<String, Choice> quietly = Map.of(three.id(BEA), new Choice(three.id(BEA), ADMIT, null));
        selections.decide(three.networkId(), decision(shown, quietly, List.of(peace)), "maria");

        assertThat(three.outcomes(selections.latest(three.networkId()).orElseThrow()))
                .containsExactly(ADMIT, ADMIT, REJECT);
        assertThat(relations.of(three.networkId()))
                .extracting(Relation::resolution)
                .containsExactly("Se turnan el agua por días.");
    }

    @Test
    void whoWasListedTwiceKeepsWhatIsKnown() {
        relations.review(three.networkId(), List.of(three.conflict(BEA, CARLA), three.conflict(ANA, CARLA)), "maria");
        decide(Map.of());

        producers.settleDuplicates(
                three.networkId(), List.of(new DuplicateDecision(three.id(ANA), three.id(CARLA), true)), "maria");

        assertThat(assessments.find(three.id(ANA)).orElseThrow().scores().get(0).score())
                .isEqualTo(5);
        assertThat(relations.of(three.networkId())).containsExactly(three.conflict(BEA, ANA));
        assertThat(selections.latest(three.networkId()).orElseThrow().decisions())
                .extracting(SelectionRound.Decided::producerId)
                .containsExactly(three.id(ANA), three.id(BEA));
        assertThat(selections.facts(three.networkId()).candidates()).isEqualTo(2);
    }

    private void decide(Map<String, Choice> otherwise) {
        SelectionDecision decision = decision(comparisons.propose(three.networkId()), otherwise, List.of());
        selections.decide(three.networkId(), decision, "maria");
    }
}
