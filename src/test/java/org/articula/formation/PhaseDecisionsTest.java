package org.articula.formation;

import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.articula.DomainTest;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.logbook.Logbook;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class PhaseDecisionsTest {

    private static final List<Evidence> COMPLETE = List.of(new Evidence("Charlas dadas: 2", true, "Porque sí."));
    private static final List<Evidence> INCOMPLETE =
            List.of(COMPLETE.get(0), new Evidence("Cartas firmadas: 3 (mínimo 5)", false, "Porque sí."));

    /** What the gate finds, as a test says. */
    private static final class Shown implements EvidenceSource {

        private List<Evidence> evidence = COMPLETE;

        @Override
        public Set<Phase> phases() {
            return Set.of(Phase.PROMOTION);
        }

        @Override
        public List<Evidence> of(String networkId, Phase phase) {
            return evidence;
        }
    }

    @Autowired
    private CheckTable checks;

    @Autowired
    private Clock clock;

    @Autowired
    private Networks networks;

    @Autowired
    private Logbook logbook;

    @Autowired
    private JdbcClient jdbc;

    private final Shown shown = new Shown();
    private PhaseGates gates;
    private PhaseDecisions decisions;
    private String networkId;

    @BeforeEach
    void register() {
        gates = new PhaseGates(List.of(shown), checks, clock);
        decisions = new PhaseDecisions(gates, jdbc, logbook, clock);
        networkId = networks.register(jahuaPamba("JAHUA")).id();
    }

    @Test
    void thePhaseClosesOnEvidenceOnly() {
        assertThat(errorsOf(() -> decide(Choice.CLOSE, null, INCOMPLETE, "maria")))
                .containsExactly(
                        new FieldError("choice", "Todavía no se puede cerrar. Falta: Cartas firmadas: 3 (mínimo 5)."));

        decide(Choice.CLOSE, null, COMPLETE, "maria");

        assertThat(decisions.latest(networkId, Phase.PROMOTION).choice()).isEqualTo(Choice.CLOSE);
        assertThat(decisions.latest(networkId, Phase.PROMOTION).missing()).isNull();
        assertThat(notes()).containsExactly("Se cierra la fase 1 con todo lo pedido.");
    }

    @Test
    void askingNeedsAReasonAndSomethingMissing() {
        assertThat(errorsOf(() -> decide(Choice.ASK, " ", INCOMPLETE, "maria")))
                .extracting(FieldError::path)
                .containsExactly("reason");
        assertThat(errorsOf(() -> decide(Choice.ASK, "Prisa", COMPLETE, "maria")))
                .containsExactly(
                        new FieldError("choice", "No falta nada: puede cerrar la fase sin pedir autorización."));
        assertThat(errorsOf(() -> decide(Choice.RETURN, null, COMPLETE, "maria")))
                .extracting(FieldError::path)
                .containsExactly("reason");
    }

    @Test
    void whoeverAskedDoesNotAnswer() {
        decide(Choice.ASK, "Dos firman el lunes.", INCOMPLETE, "maria");

        assertThat(errorsOf(() -> decisions.authorize(networkId, Phase.PROMOTION, true, "Los conozco.", "maria")))
                .containsExactly(new FieldError(
                        "answer", "Usted pidió esta autorización: debe decidirla otra persona de la unidad de apoyo."));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM phase_decision WHERE authorized IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSupervisorsAnswerIsRecordedWithItsReason() {
        decide(Choice.ASK, "Dos firman el lunes.", INCOMPLETE, "maria");
        assertThat(errorsOf(() -> decisions.authorize(networkId, Phase.PROMOTION, true, " ", "rosa")))
                .extracting(FieldError::path)
                .containsExactly("reason");

        decisions.authorize(networkId, Phase.PROMOTION, true, "Los conozco.", "rosa");

        assertThat(decisions.latest(networkId, Phase.PROMOTION))
                .isEqualTo(new PhaseDecision(
                        decisions.latest(networkId, Phase.PROMOTION).id(),
                        Phase.PROMOTION,
                        Choice.ASK,
                        "Cartas firmadas: 3 (mínimo 5)",
                        "Dos firman el lunes.",
                        "maria"));
        assertThat(jdbc.sql("SELECT authorized_by FROM phase_decision WHERE authorized = TRUE")
                        .query(String.class)
                        .single())
                .isEqualTo("rosa");
        assertThat(notes())
                .containsExactly(
                        "Se pide autorización para cerrar la fase 1. Falta: Cartas firmadas: 3 (mínimo 5). Dos firman el lunes.",
                        "La unidad de apoyo autoriza cerrar la fase 1 sin todo lo pedido: Los conozco.");
    }

    @Test
    void withoutADecisionThereIsNoneToShow() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> decisions.latest(networkId, Phase.PROMOTION));
    }

    @Test
    void aCheckIsKeptWithItsEvidenceAndTheDecisionThatRestsOnIt() {
        assertThat(gates.latest(networkId, Phase.PROMOTION)).isEmpty();
        shown.evidence = INCOMPLETE;
        Readiness early = gates.check(networkId, Phase.PROMOTION);

        assertThat(early.ready()).isFalse();
        assertThat(early.gaps()).containsExactly(INCOMPLETE.get(1));
        assertThat(gates.latest(networkId, Phase.PROMOTION)).hasValueSatisfying(kept -> assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("checkedAt")
                .isEqualTo(early));
        assertThat(gates.latest(networkId, Phase.TRUST)).isEmpty();

        decide(Choice.CLOSE, null, COMPLETE, "maria");
        Readiness late = gates.latest(networkId, Phase.PROMOTION).orElseThrow();
        assertThat(late.ready()).as("the gate was looked at once more").isTrue();
        assertThat(late.evidence()).isEqualTo(COMPLETE);
        assertThat(jdbc.sql("SELECT check_id FROM phase_decision")
                        .query(String.class)
                        .single())
                .isEqualTo(late.id());
    }

    private void decide(Choice choice, @Nullable String reason, List<Evidence> evidence, String by) {
        shown.evidence = evidence;
        decisions.decide(networkId, Phase.PROMOTION, choice, reason, by);
    }

    private List<String> notes() {
        return logbook.of(networkId).stream()
                .map(recorded -> recorded.entry().text())
                .toList();
    }

    private static List<FieldError> errorsOf(ThrowingCallable deed) {
        return catchThrowableOfType(InvalidInputException.class, deed).errors();
    }
}
