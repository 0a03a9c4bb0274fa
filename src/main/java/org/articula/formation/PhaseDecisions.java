package org.articula.formation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.shared.FieldError;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TextCheck;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided at the end of phase 1, on which evidence and with whose word. */
@Service
@Transactional
public class PhaseDecisions {

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final Logbook logbook;
    private final Clock clock;

    PhaseDecisions(JdbcClient jdbc, Logbook logbook, Clock clock) {
        this.jdbc = jdbc;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * Records what to do at the end of phase 1.
     *
     * @param evidence all that the phase has to show, present or not
     * @param by user id of who decided
     * @throws InvalidInputException with paths {@code choice} (something is missing, or nothing is) or {@code reason}
     */
    public void decide(String networkId, Choice choice, @Nullable String reason, List<Evidence> evidence, String by) {
        String missing = PhaseGatePolicy.missing(evidence);
        List<FieldError> errors = check(choice, reason, missing);
        InvalidInputException.throwIfAny(errors);
        String kept = reason == null || reason.isBlank() ? null : reason.strip();
        jdbc.sql(
                        """
                        INSERT INTO phase_decision (id, network_id, phase, choice, missing, reason, decided_by, decided_at)
                        VALUES (:id, :network, 1, :choice, :missing, :reason, :by, :now)""")
                .param("id", Ids.next())
                .param("network", networkId)
                .param("choice", choice.name())
                .param("missing", missing.isEmpty() ? null : missing)
                .param("reason", kept)
                .param("by", by)
                .param("now", UtcTime.column(clock.instant()))
                .update();
        note(networkId, words(choice, missing) + (kept == null ? "" : " " + kept), by);
    }

    /** The latest decision about a network. @throws NoSuchElementException if there is none */
    @Transactional(readOnly = true)
    public PhaseDecision latest(String networkId) {
        return jdbc.sql("SELECT * FROM phase_decision WHERE network_id = :network ORDER BY id DESC LIMIT 1")
                .param("network", networkId)
                .query((row, number) -> new PhaseDecision(
                        row.getString("id"),
                        Choice.valueOf(row.getString("choice")),
                        row.getString("missing"),
                        row.getString("reason"),
                        row.getString("decided_by")))
                .optional()
                .orElseThrow(
                        () -> new NoSuchElementException("La red «%s» no cerró ninguna fase.".formatted(networkId)));
    }

    /**
     * Records a supervisor's answer to the latest request.
     *
     * @param by user id of the supervisor
     * @throws InvalidInputException with path {@code reason}, or {@code answer}: whoever asked does not answer
     */
    public void authorize(String networkId, boolean authorized, String reason, String by) {
        PhaseDecision request = latest(networkId);
        List<FieldError> errors = new ArrayList<>();
        if (request.by().equals(by)) {
            errors.add(new FieldError(
                    "answer", "Usted pidió esta autorización: debe decidirla otra persona de la unidad de apoyo."));
        }
        TextCheck.required(errors, "reason", "el motivo", reason, LONGEST_REASON);
        InvalidInputException.throwIfAny(errors);
        jdbc.sql("UPDATE phase_decision SET authorized = :authorized, authorization_reason = :reason,"
                        + " authorized_by = :by, authorized_at = :now WHERE id = :id")
                .param("authorized", authorized)
                .param("reason", reason.strip())
                .param("by", by)
                .param("now", UtcTime.column(clock.instant()))
                .param("id", request.id())
                .update();
        String answer = authorized
                ? "La unidad de apoyo autoriza cerrar la fase 1 sin todo lo pedido: "
                : "La unidad de apoyo no autoriza cerrar la fase 1 todavía: ";
        note(networkId, answer + reason.strip(), by);
    }

    private void note(String networkId, String text, String by) {
        logbook.note(networkId, LogbookKind.DECISION, GuideStep.F1_3.id(), text, by);
    }

    private static List<FieldError> check(Choice choice, @Nullable String reason, String missing) {
        List<FieldError> errors = new ArrayList<>();
        if (choice == Choice.CLOSE && !missing.isEmpty()) {
            errors.add(new FieldError("choice", "Todavía no se puede cerrar. Falta: %s.".formatted(missing)));
        }
        if (choice == Choice.ASK && missing.isEmpty()) {
            errors.add(new FieldError("choice", "No falta nada: puede cerrar la fase sin pedir autorización."));
        }
        if (choice == Choice.CLOSE) {
            TextCheck.optional(errors, "reason", "el motivo", reason, LONGEST_REASON);
        } else {
            TextCheck.required(errors, "reason", "el motivo", reason, LONGEST_REASON);
        }
        return errors;
    }

    private static String words(Choice choice, String missing) {
        return switch (choice) {
            case CLOSE -> "Se cierra la fase 1 con todo lo pedido.";
            case ASK -> "Se pide autorización para cerrar la fase 1. Falta: %s.".formatted(missing);
            case RETURN -> "Se decide volver a la promoción.";
        };
    }
}
