package org.articula.formation;

import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.NoSuchElementException;
import org.articula.DomainTest;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.logbook.Logbook;
import org.articula.network.Networks;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class PhaseDecisionsTest {

    private static final List<Evidence> COMPLETE = List.of(new Evidence("Charlas dadas: 2", true, "Porque sí."));
    private static final List<Evidence> INCOMPLETE =
            List.of(COMPLETE.get(0), new Evidence("Cartas firmadas: 3 (mínimo 5)", false, "Porque sí."));

    @Autowired
    private PhaseDecisions decisions;

    @Autowired
    private Networks networks;

    @Autowired
    private Logbook logbook;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;

    @BeforeEach
    void register() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
    }

    @Test
    void thePhaseClosesOnEvidenceOnly() {
        assertThat(errorsOf(() -> decisions.decide(networkId, Choice.CLOSE, null, INCOMPLETE, "maria")))
                .containsExactly(
                        new FieldError("choice", "Todavía no se puede cerrar. Falta: Cartas firmadas: 3 (mínimo 5)."));

        decisions.decide(networkId, Choice.CLOSE, null, COMPLETE, "maria");

        assertThat(decisions.latest(networkId).choice()).isEqualTo(Choice.CLOSE);
        assertThat(decisions.latest(networkId).missing()).isNull();
        assertThat(notes()).containsExactly("Se cierra la fase 1 con todo lo pedido.");
    }

    @Test
    void askingNeedsAReasonAndSomethingMissing() {
        assertThat(errorsOf(() -> decisions.decide(networkId, Choice.ASK, " ", INCOMPLETE, "maria")))
                .extracting(FieldError::path)
                .containsExactly("reason");
        assertThat(errorsOf(() -> decisions.decide(networkId, Choice.ASK, "Prisa", COMPLETE, "maria")))
                .containsExactly(
                        new FieldError("choice", "No falta nada: puede cerrar la fase sin pedir autorización."));
        assertThat(errorsOf(() -> decisions.decide(networkId, Choice.RETURN, null, COMPLETE, "maria")))
                .extracting(FieldError::path)
                .containsExactly("reason");
    }

    @Test
    void whoeverAskedDoesNotAnswer() {
        decisions.decide(networkId, Choice.ASK, "Dos firman el lunes.", INCOMPLETE, "maria");

        assertThat(errorsOf(() -> decisions.authorize(networkId, true, "Los conozco.", "maria")))
                .containsExactly(new FieldError(
                        "answer", "Usted pidió esta autorización: debe decidirla otra persona de la unidad de apoyo."));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM phase_decision WHERE authorized IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSupervisorsAnswerIsRecordedWithItsReason() {
        decisions.decide(networkId, Choice.ASK, "Dos firman el lunes.", INCOMPLETE, "maria");
        assertThat(errorsOf(() -> decisions.authorize(networkId, true, " ", "rosa")))
                .extracting(FieldError::path)
                .containsExactly("reason");

        decisions.authorize(networkId, true, "Los conozco.", "rosa");

        assertThat(decisions.latest(networkId))
                .isEqualTo(new PhaseDecision(
                        decisions.latest(networkId).id(),
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
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> decisions.latest(networkId));
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
