package org.articula.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who enters a network, decided by people.
 *
 * @param proposalId the proposal people had before them; null when they had none
 * @param decidedOn in the network's zone
 * @param participants who took part in the decision, in words
 * @param candidates every candidate once
 * @param conflicts how conflicts that were open until now were resolved
 */
public record SelectionDecision(
        @Nullable String proposalId,
        @NotNull(message = "Indique la fecha de la decisión.") LocalDate decidedOn,
        @NotNull(message = "Escriba quiénes participaron en la decisión.") @Size(max = SelectionLimits.TEXT) String participants,
        @NotNull(message = "Faltan las decisiones.") @Valid List<Choice> candidates,
        @Valid List<Resolution> conflicts) {

    public SelectionDecision {
        conflicts = conflicts == null ? List.of() : conflicts;
    }

    /** @param reason needed when the outcome is not the one proposed */
    public record Choice(
            @NotNull(message = "La fila no dice a quién se refiere.") String candidateId,
            @NotNull(message = "Elija la decisión.") SelectionOutcome outcome,
            @Nullable @Size(max = SelectionLimits.TEXT) String reason) {}

    /** @param how null while the conflict stays open */
    public record Resolution(
            @NotNull(message = "La fila no dice a quiénes se refiere.") String firstId,
            @NotNull(message = "La fila no dice a quiénes se refiere.") String secondId,
            @Nullable @Size(max = SelectionLimits.TEXT) String how) {}
}
