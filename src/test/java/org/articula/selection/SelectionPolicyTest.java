package org.articula.selection;

import static org.articula.selection.Candidates.candidate;
import static org.articula.selection.Candidates.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articula.assessment.CriterionScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide's own cases (F1.2, F1.3). */
class SelectionPolicyTest {

    private static final SelectionCriteria USUAL = Candidates.USUAL;

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource({
        "who fits, 5, 4, 4, 5, 4, ADMIT, promedio es 4\\,4",
        "just enough, 3, 3, 3, 3, 3, ADMIT, promedio es 3\\,0",
        "never has time, 1, 5, 5, 5, 5, REJECT, 'tiempo y recursos: 1 de 5 y se necesita al menos 3'",
        "has little time, 2, 5, 5, 5, 5, REJECT, 'tiempo y recursos: 2 de 5'",
        "has a bad credit record, 5, 5, 5, 5, 2, REJECT, 'Nivel de confianza: 2 de 5 y se necesita al menos 3'",
        "lives far away, 5, 1, 3, 4, 4, PENDING, 'Costos logísticos razonables para reunirse: 1 de 5, porque «motivo de LOGISTICS». Queda pendiente'",
        "meets three of the five, 5, 1, 3, 1, 5, PENDING, 'Peso de la actividad en el ingreso familiar: 1 de 5, porque «motivo de MAIN_ACTIVITY». Queda pendiente mientras no llegue al menos a 2.'",
        "lives rather far away, 5, 2, 3, 4, 4, ADMIT, 'Punto débil: costos logísticos razonables para reunirse (2), porque «motivo de LOGISTICS».'",
        "is weak twice, 5, 2, 3, 2, 5, ADMIT, 'Puntos débiles: costos logísticos razonables para reunirse (2), porque «motivo de LOGISTICS»; peso de la actividad en el ingreso familiar (2), porque «motivo de MAIN_ACTIVITY».'",
        "lives far away and little else, 3, 1, 3, 3, 3, REJECT, 'Lo más débil: costos logísticos razonables para reunirse (1)'",
        "very different from the rest, 4, 4, 1, 4, 4, PENDING, 'Parecido con el resto del grupo: 1 de 5'",
        "lives from something else, 3, 3, 3, 1, 3, REJECT, 'peso de la actividad en el ingreso familiar (1)'",
    })
    void saysWhoCanEnterAndWhy(
            String who, int k1, int k2, int k3, int k4, int k5, SelectionOutcome outcome, String words) {
        Proposal proposal = propose(candidate("a", k1, k2, k3, k4, k5)).get(0);

        assertThat(proposal.outcome()).isEqualTo(outcome);
        assertThat(String.join(" ", proposal.reasons())).contains(words.replace("\\", ""));
    }

    @Test
    void theTraderWhoDoesNotWeaveStaysOut() {
        Candidate trader = new Candidate("a", "Luis", scores(5, 5, 5, 5, 5), false, true);
        Candidate beginner = new Candidate("b", "Eva", scores(5, 5, 5, 5, 5), true, false);

        List<Proposal> proposals = propose(trader, beginner);

        assertThat(proposals).extracting(Proposal::outcome).containsOnly(SelectionOutcome.REJECT);
        assertThat(proposals.get(0).reasons()).containsExactly("No se dedica a la actividad que trabaja la red.");
        assertThat(proposals.get(1).reasons()).containsExactly("No conoce de antes la actividad que trabaja la red.");
    }

    @Test
    void allThatKeepsSomebodyOutIsTold() {
        Candidate nobody = new Candidate("a", "Luis", scores(1, 1, 1, 1, 1), false, false);

        assertThat(propose(nobody).get(0).reasons()).hasSize(5);
    }

    @Test
    void whoseMeanIsTooLowReadsEveryCriterionThatIsLowAndNotTheLowestAlone() {
        assertThat(propose(candidate("a", 4, 1, 1, 1, 4)).get(0).reasons())
                .containsExactly("Su promedio es 2,2 y se necesita al menos 3. Lo más débil:"
                        + " costos logísticos razonables para reunirse (1), porque «motivo de LOGISTICS»;"
                        + " parecido con el resto del grupo (1), porque «motivo de HOMOGENEITY»;"
                        + " peso de la actividad en el ingreso familiar (1), porque «motivo de MAIN_ACTIVITY».");
        assertThat(propose(candidate("a", 4, 2, 3, 1, 4)).get(0).reasons())
                .as("what is weak comes after what is too low")
                .containsExactly("Su promedio es 2,8 y se necesita al menos 3. Lo más débil:"
                        + " peso de la actividad en el ingreso familiar (1), porque «motivo de MAIN_ACTIVITY»;"
                        + " costos logísticos razonables para reunirse (2), porque «motivo de LOGISTICS».");
    }

    @Test
    void whereNothingIsWeakTheMeanNamesWhatIsLowest() {
        SelectionCriteria demanding = new SelectionCriteria(3, 3, 2, 2, new BigDecimal("4"), 5, 25);

        assertThat(SelectionPolicy.propose(List.of(candidate("a", 4, 3, 4, 3, 5)), List.of(), demanding)
                        .get(0)
                        .reasons())
                .containsExactly("Su promedio es 3,8 y se necesita al menos 4. Lo más débil:"
                        + " costos logísticos razonables para reunirse (3), porque «motivo de LOGISTICS»;"
                        + " peso de la actividad en el ingreso familiar (3), porque «motivo de MAIN_ACTIVITY».");
    }

    @Test
    void aLongReasonIsQuotedWithItsBeginning() {
        String longReason = "Dice que este año no puede, " + "que el otro tampoco, ".repeat(30);
        List<CriterionScore> scores = scores(5, 5, 5, 5, 5).stream()
                .map(score -> new CriterionScore(score.criterion(), score.score(), longReason, null))
                .toList();

        assertThat(propose(new Candidate("a", "Luis", scores, true, true))
                        .get(0)
                        .reasons())
                .singleElement()
                .asString()
                .contains("porque «Dice que este año no puede, ")
                .endsWith("…».")
                .hasSizeLessThan(300);
    }

    @Test
    void ofTwoQuarrellingNeighboursTheOneWhoStandsBetterCanEnter() {
        List<OpenConflict> quarrel = List.of(new OpenConflict("a", "b", "El agua del riego."));

        List<Proposal> proposals = SelectionPolicy.propose(
                List.of(candidate("a", 4, 4, 4, 4, 4), candidate("b", 5, 4, 4, 4, 4)), quarrel, USUAL);

        assertThat(proposals)
                .extracting(Proposal::candidateId, Proposal::outcome)
                .containsExactly(tuple("b", SelectionOutcome.ADMIT), tuple("a", SelectionOutcome.PENDING));
        assertThat(proposals.get(1).reasons())
                .containsExactly("Tiene un conflicto sin resolver con Persona b (El agua del riego)."
                        + " Resuélvanlo antes de que entren las dos personas.");
    }

    @Test
    void quarrellingNeighboursWhoStandAlikeBothWait() {
        List<OpenConflict> quarrel = List.of(new OpenConflict("a", "b", "El lindero"));

        assertThat(SelectionPolicy.propose(
                        List.of(candidate("a", 4, 4, 4, 4, 4), candidate("b", 4, 4, 4, 4, 4)), quarrel, USUAL))
                .extracting(Proposal::outcome)
                .containsOnly(SelectionOutcome.PENDING);
    }

    @Test
    void aQuarrelWithSomebodyWhoStaysOutHoldsNobodyUp() {
        List<OpenConflict> quarrel =
                List.of(new OpenConflict("a", "b", "El lindero"), new OpenConflict("a", "gone", "Una deuda"));

        assertThat(SelectionPolicy.propose(
                                List.of(candidate("a", 3, 3, 3, 3, 3), candidate("b", 1, 5, 5, 5, 5)), quarrel, USUAL)
                        .get(0)
                        .outcome())
                .isEqualTo(SelectionOutcome.ADMIT);
    }

    @Test
    void ofTheSameMeanWhoInvestsMoreStandsBetterAndThenWhoIsTrustedMore() {
        assertThat(propose(
                        candidate("a", 4, 4, 4, 4, 4),
                        candidate("b", 5, 3, 4, 4, 4),
                        candidate("c", 4, 3, 4, 4, 5),
                        candidate("d", 4, 4, 4, 4, 4),
                        candidate("e", 3, 3, 3, 3, 3)))
                .extracting(Proposal::candidateId, Proposal::place)
                .extracting(tuple -> tuple.toList().get(0) + "" + tuple.toList().get(1))
                .containsExactly("b1", "c2", "a3", "d3", "e5");
    }

    @Test
    void whenThereIsNoRoomForAllWhoStandAlikeThePeopleDecide() {
        SelectionCriteria three = Candidates.usual(2, 3);
        List<Candidate> people = Stream.concat(
                        Stream.of(candidate("best", 5, 5, 5, 5, 5)),
                        IntStream.range(0, 3).mapToObj(i -> candidate("alike" + i, 4, 4, 4, 4, 4)))
                .toList();
        List<Candidate> more = Stream.concat(people.stream(), Stream.of(candidate("last", 3, 3, 3, 3, 3)))
                .toList();

        List<Proposal> proposals = SelectionPolicy.propose(more, List.of(), three);

        assertThat(proposals)
                .extracting(Proposal::outcome)
                .containsExactly(
                        SelectionOutcome.ADMIT,
                        SelectionOutcome.PENDING,
                        SelectionOutcome.PENDING,
                        SelectionOutcome.PENDING,
                        SelectionOutcome.PENDING);
        assertThat(proposals.get(1).reasons())
                .containsExactly("Empatan 3 personas y quedan 2 cupos: decidan entre ellas.");
        assertThat(proposals.get(4).reasons())
                .containsExactly(
                        "La red recibe hasta 3 integrantes y los cupos los ocupan quienes tienen mejor puesto.");
    }

    @Test
    void aOneIsToldBesideEverythingElseThatIsWeak() {
        assertThat(propose(candidate("a", 5, 1, 2, 2, 5)).get(0).reasons())
                .containsExactly(
                        "Costos logísticos razonables para reunirse: 1 de 5, porque «motivo de LOGISTICS»."
                                + " Queda pendiente mientras no llegue al menos a 2.",
                        "Puntos débiles: parecido con el resto del grupo (2), porque «motivo de HOMOGENEITY»;"
                                + " peso de la actividad en el ingreso familiar (2), porque «motivo de MAIN_ACTIVITY».");
    }

    @Test
    void whoMeetsAllFiveStandsBeforeWhoeverDoesNotAndIsNotHeldUpByThem() {
        List<OpenConflict> quarrel = List.of(new OpenConflict("a", "b", "El lindero"));

        List<Proposal> proposals = SelectionPolicy.propose(
                List.of(candidate("a", 5, 1, 5, 5, 5), candidate("b", 3, 3, 3, 3, 3)), quarrel, USUAL);

        assertThat(proposals)
                .extracting(Proposal::candidateId, Proposal::place, Proposal::outcome)
                .containsExactly(tuple("b", 1, SelectionOutcome.ADMIT), tuple("a", 2, SelectionOutcome.PENDING));
        assertThat(proposals.get(1).reasons()).hasSize(2);
    }

    @Test
    void anInstallationThatAsksForNothingUnderEachCriterionLetsTheMeanDecide() {
        SelectionCriteria before = new SelectionCriteria(3, 3, 1, 0, new BigDecimal("3"), 5, 25);

        Proposal proposal = SelectionPolicy.propose(List.of(candidate("a", 5, 1, 3, 2, 5)), List.of(), before)
                .get(0);

        assertThat(proposal.outcome()).isEqualTo(SelectionOutcome.ADMIT);
        assertThat(proposal.reasons())
                .singleElement()
                .asString()
                .startsWith("Cumple lo que se pide; su promedio es 3,2.");
    }

    @Test
    void aCandidateWithoutAScoreIsNoCandidate() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Candidate("a", "Ana", scores(3, 3, 3, 3, 3).subList(0, 4), true, true));
    }

    private static List<Proposal> propose(Candidate... candidates) {
        return SelectionPolicy.propose(List.of(candidates), List.of(), USUAL);
    }
}
