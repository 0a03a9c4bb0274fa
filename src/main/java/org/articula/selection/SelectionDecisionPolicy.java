package org.articula.selection;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.assessment.Relation;
import org.articula.selection.SelectionDecision.Choice;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;

/** Whether a decision can stand: everybody assessed, everybody decided on, reasons where it leaves the proposal, peace among those who enter. */
final class SelectionDecisionPolicy {

    private static final String NO_CANDIDATE =
            "Esta persona ya no está entre las candidatas o está dos veces: abra de nuevo la tarea.";

    private final SelectionDecision decision;
    private final FieldErrors errors = new FieldErrors();

    private SelectionDecisionPolicy(SelectionDecision decision) {
        this.decision = decision;
    }

    /**
     * @param shown the comparison with the proposal that stands; when people had another before them, they have to look again
     * @param resolved the same after the conflicts they resolved with the decision
     * @param today in the network's zone
     */
    static List<FieldError> check(SelectionDecision decision, Comparison shown, Comparison resolved, LocalDate today) {
        SelectionDecisionPolicy policy = new SelectionDecisionPolicy(decision);
        policy.checkMissing(shown);
        if (!shown.proposalId().equals(decision.proposalId())) {
            policy.tellWhatOvertook(outcomes(shown).keySet());
            return policy.errors.all();
        }
        policy.checkMeeting(today);
        policy.checkChoices(outcomes(shown), outcomes(resolved));
        policy.checkPeace(resolved);
        policy.checkRoom(resolved.criteria());
        return policy.errors.all();
    }

    private static Map<String, SelectionOutcome> outcomes(Comparison comparison) {
        return comparison.candidates().stream()
                .map(ComparedCandidate::proposal)
                .collect(Collectors.toMap(Proposal::candidateId, Proposal::outcome));
    }

    private void checkMissing(Comparison shown) {
        if (!shown.missing().isEmpty()) {
            String names =
                    shown.missing().stream().map(producer -> producer.name()).collect(Collectors.joining(", "));
            errors.add("", "Falta evaluar a: %s. Repita el paso F1.2 antes de decidir.".formatted(names));
        }
    }

    /** Whoever left is told where the person stands; for what else may have changed there is one sentence. */
    private void tellWhatOvertook(Set<String> candidates) {
        for (int i = 0; i < decision.candidates().size(); i++) {
            if (!candidates.contains(decision.candidates().get(i).candidateId())) {
                errors.row("candidates", i).add("outcome", NO_CANDIDATE);
            }
        }
        if (errors.isEmpty()) {
            errors.add(
                    "",
                    "La propuesta cambió mientras usted decidía, porque cambió una evaluación, una relación o una persona."
                            + " Abra de nuevo la tarea y mírela otra vez: lo que escribió queda guardado.");
        }
    }

    private void checkMeeting(LocalDate today) {
        if (decision.decidedOn().isAfter(today)) {
            errors.add("decidedOn", "La fecha no puede ser posterior a hoy.");
        } else if (decision.decidedOn().isBefore(today.minusYears(1))) {
            errors.add("decidedOn", "Revise la fecha: es de hace más de un año.");
        }
        errors.required(
                "participants", "quiénes participaron en la decisión", decision.participants(), SelectionLimits.TEXT);
        for (int i = 0; i < decision.conflicts().size(); i++) {
            errors.row("conflicts", i)
                    .optional(
                            "how",
                            "cómo se resolvió",
                            decision.conflicts().get(i).how(),
                            SelectionLimits.TEXT);
        }
    }

    private void checkChoices(Map<String, SelectionOutcome> shown, Map<String, SelectionOutcome> resolved) {
        Map<String, SelectionOutcome> left = new HashMap<>(shown);
        for (int i = 0; i < decision.candidates().size(); i++) {
            Choice choice = decision.candidates().get(i);
            FieldErrors row = errors.row("candidates", i);
            SelectionOutcome proposed = left.remove(choice.candidateId());
            if (proposed == null) {
                row.add("outcome", NO_CANDIDATE);
            } else if (choice.outcome() != proposed && choice.outcome() != resolved.get(choice.candidateId())) {
                row.required("reason", "por qué se aparta de la propuesta", choice.reason(), SelectionLimits.TEXT);
            } else {
                row.optional("reason", "el motivo", choice.reason(), SelectionLimits.TEXT);
            }
        }
        errors.addIf(!left.isEmpty(), "candidates", "Falta decidir sobre alguna persona: abra de nuevo la tarea.");
    }

    private void checkPeace(Comparison resolved) {
        Set<String> admitted = admitted();
        Map<String, String> names = resolved.candidates().stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.producer().id(),
                        candidate -> candidate.producer().name()));
        for (Relation conflict : resolved.openConflicts()) {
            if (admitted.contains(conflict.firstId()) && admitted.contains(conflict.secondId())) {
                refuse(conflict.firstId(), requireNonNull(names.get(conflict.secondId())));
                refuse(conflict.secondId(), requireNonNull(names.get(conflict.firstId())));
            }
        }
    }

    private void refuse(String candidateId, String other) {
        for (int i = 0; i < decision.candidates().size(); i++) {
            if (decision.candidates().get(i).candidateId().equals(candidateId)) {
                errors.row("candidates", i)
                        .add(
                                "outcome",
                                "Tiene un conflicto sin resolver con %s: deje pendiente a una de las dos personas o anote cómo se resolvió."
                                        .formatted(other));
            }
        }
    }

    private void checkRoom(SelectionCriteria criteria) {
        int admitted = admitted().size();
        errors.addIf(
                admitted > criteria.maximumMembers(),
                "candidates",
                "Entran %d personas y la red recibe hasta %d.".formatted(admitted, criteria.maximumMembers()));
    }

    private Set<String> admitted() {
        return decision.candidates().stream()
                .filter(choice -> choice.outcome() == SelectionOutcome.ADMIT)
                .map(Choice::candidateId)
                .collect(Collectors.toSet());
    }
}
