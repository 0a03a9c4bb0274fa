package org.articula.process.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.selection.SelectionDecision;
import org.articula.selection.SelectionDecision.Choice;
import org.articula.selection.SelectionDecision.Resolution;
import org.articula.selection.SelectionLimits;
import org.articula.selection.SelectionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * The decision about every candidate.
 *
 * @param proposalId the proposal the form showed
 */
record SelectMembersForm(
        @Nullable String proposalId,
        @NotNull(message = "Faltan las decisiones.") @Valid List<Row> candidates,
        @Nullable @Valid List<Conflict> conflicts,
        @NotNull(message = "Indique la fecha de la decisión.") LocalDate decidedOn,
        @NotNull(message = "Escriba quiénes participaron en la decisión.") @Size(max = SelectionLimits.TEXT) String participants) {

    record Row(
            @NotNull(message = "La fila no dice a quién se refiere.") String candidateId,
            @NotNull(message = "Elija la decisión.") SelectionOutcome outcome,
            @Nullable @Size(max = SelectionLimits.TEXT) String reason) {}

    record Conflict(
            @NotNull(message = "La fila no dice a quiénes se refiere.") String firstId,
            @NotNull(message = "La fila no dice a quiénes se refiere.") String secondId,
            @Nullable @Size(max = SelectionLimits.TEXT) String how) {}

    SelectionDecision toDecision() {
        return new SelectionDecision(
                proposalId,
                decidedOn,
                participants,
                candidates.stream()
                        .map(row -> new Choice(row.candidateId(), row.outcome(), row.reason()))
                        .toList(),
                conflicts == null
                        ? List.of()
                        : conflicts.stream()
                                .map(row -> new Resolution(row.firstId(), row.secondId(), row.how()))
                                .toList());
    }
}
