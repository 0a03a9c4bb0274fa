package org.articula.formation;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.articula.formation.PhaseDecision.Choice;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookKind;
import org.articula.shared.Columns;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.articula.shared.UtcTime;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided at the end of each phase, on which evidence and with whose word. */
@Service
@Transactional
public class PhaseDecisions {

    private static final int LONGEST_MISSING = 2000;

    private final PhaseGates gates;
    private final JdbcClient jdbc;
    private final Logbook logbook;
    private final Clock clock;

    PhaseDecisions(PhaseGates gates, JdbcClient jdbc, Logbook logbook, Clock clock) {
        this.gates = gates;
        this.jdbc = jdbc;
        this.logbook = logbook;
        this.clock = clock;
    }

    /**
     * Records what to do at the end of a phase. It rests on the evidence of this moment, not on what was there when somebody opened a
     * form: the gate is checked once more, and the check is kept with the decision.
     *
     * @param by user id of who decided
     * @throws InvalidInputException with paths {@code choice} (something is missing, or nothing is) or {@code reason}
     */
    public void decide(String networkId, Phase phase, Choice choice, @Nullable String reason, String by) {
        Readiness check = gates.check(networkId, phase);
        String missing = check.missing();
        check(choice, reason, missing).throwIfAny();
        String kept = TypedText.orNull(reason);
        String told = missing.isEmpty() ? null : Wording.shorten(missing, LONGEST_MISSING);
        PhaseDecision decision = new PhaseDecision(Ids.next(), phase, choice, told, kept, by);
        jdbc.sql(
                        """
                        INSERT INTO phase_decision (id, network_id, phase, check_id, choice, missing, reason, decided_by,
                          decided_at)
                        VALUES (:id, :network, :number, :check, :choice, :missing, :reason, :by, :now)""")
                .paramSource(Columns.of(decision)
                        .and("network", networkId)
                        .and("number", phase.number())
                        .and("check", check.id())
                        .and("now", clock.instant()))
                .update();
        note(networkId, phase, words(phase, choice, missing) + (kept == null ? "" : " " + kept), by);
    }

    /** The latest decision about a phase of a network. @throws NoSuchElementException if there is none */
    @Transactional(readOnly = true)
    public PhaseDecision latest(String networkId, Phase phase) {
        return jdbc.sql("SELECT * FROM phase_decision WHERE network_id = :network AND phase = :phase"
                        + " ORDER BY id DESC LIMIT 1")
                .param("network", networkId)
                .param("phase", phase.number())
                .query((row, number) -> new PhaseDecision(
                        row.getString("id"),
                        phase,
                        Choice.valueOf(row.getString("choice")),
                        row.getString("missing"),
                        row.getString("reason"),
                        row.getString("decided_by")))
                .optional()
                .orElseThrow(() -> new NoSuchElementException(
                        "La red «%s» no decidió sobre la fase %d.".formatted(networkId, phase.number())));
    }

    /**
     * Records a supervisor's answer to the latest request about a phase.
     *
     * @param by user id of the supervisor
     * @throws InvalidInputException with path {@code reason}, or {@code answer}: whoever asked does not answer
     */
    public void authorize(String networkId, Phase phase, boolean authorized, String reason, String by) {
        PhaseDecision request = latest(networkId, phase);
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                request.by().equals(by),
                "answer",
                "Usted pidió esta autorización: debe decidirla otra persona de la unidad de apoyo.");
        errors.required("reason", "el motivo", reason, FormationLimits.REASON);
        errors.throwIfAny();
        jdbc.sql("UPDATE phase_decision SET authorized = :authorized, authorization_reason = :reason,"
                        + " authorized_by = :by, authorized_at = :now WHERE id = :id")
                .param("authorized", authorized)
                .param("reason", reason.strip())
                .param("by", by)
                .param("now", UtcTime.column(clock.instant()))
                .param("id", request.id())
                .update();
        String answer = authorized
                ? "La unidad de apoyo autoriza cerrar la fase %d sin todo lo pedido: "
                : "La unidad de apoyo no autoriza cerrar la fase %d todavía: ";
        note(networkId, phase, answer.formatted(phase.number()) + reason.strip(), by);
    }

    private void note(String networkId, Phase phase, String text, String by) {
        logbook.note(
                networkId,
                LogbookKind.DECISION,
                phase.lastStep().id(),
                Wording.shorten(text, Logbook.LONGEST_TEXT),
                by);
    }

    private static FieldErrors check(Choice choice, @Nullable String reason, String missing) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                choice == Choice.CLOSE && !missing.isEmpty(),
                "choice",
                "Todavía no se puede cerrar. Falta: %s.".formatted(missing));
        errors.addIf(
                choice == Choice.ASK && missing.isEmpty(),
                "choice",
                "No falta nada: puede cerrar la fase sin pedir autorización.");
        if (choice == Choice.CLOSE) {
            errors.optional("reason", "el motivo", reason, FormationLimits.REASON);
        } else {
            errors.required("reason", "el motivo", reason, FormationLimits.REASON);
        }
        return errors;
    }

    private static String words(Phase phase, Choice choice, String missing) {
        return switch (choice) {
            case CLOSE -> "Se cierra la fase %d con todo lo pedido.".formatted(phase.number());
            case ASK -> "Se pide autorización para cerrar la fase %d. Falta: %s.".formatted(phase.number(), missing);
            case RETURN ->
                phase == Phase.PROMOTION
                        ? "Se decide volver a la promoción."
                        : "Se decide volver a los pasos de la fase %d.".formatted(phase.number());
        };
    }
}
