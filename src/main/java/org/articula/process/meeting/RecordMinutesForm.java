package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.agenda.Votes;
import org.articula.minutes.MinutesInput;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Settlement;
import org.jspecify.annotations.Nullable;

/** The minutes as the articulator fills them in. A list that the form hid arrives as nothing. */
record RecordMinutesForm(
        @NotNull(message = "Falta el orden del día.") @Valid List<Item> items,
        @Nullable @Valid List<AgreementRow> agreements,
        @Nullable @Valid List<Other> otherItems,
        @Nullable @Valid List<Reconsideration> reconsiderations,
        @Nullable @Size(max = 4000, message = "Use como máximo 4000 caracteres.") String note,
        @Nullable @Min(value = 0, message = "No puede ser negativo.") @Max(value = 480, message = "La sesión se alarga como máximo 480 minutos.") Integer extendedMinutes) {

    RecordMinutesForm {
        agreements = agreements == null ? List.of() : agreements;
        otherItems = otherItems == null ? List.of() : otherItems;
        reconsiderations = reconsiderations == null ? List.of() : reconsiderations;
    }

    record Item(
            @NotNull(message = "La fila no dice a qué punto se refiere.") String itemId,
            @Nullable String agreementId,
            @Nullable AgreementStatus agreementStatus,
            @Nullable @Size(max = 4000, message = "Use como máximo 4000 caracteres.") String outcome,
            @NotNull(message = "Indique cómo terminó el punto.") ItemResult result,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer abstentions) {

        private ItemOutcome toOutcome() {
            return new ItemOutcome(itemId, outcome, result, new Votes(votesFor, votesAgainst, abstentions));
        }
    }

    record AgreementRow(
            @NotNull(message = "Escriba qué se acordó hacer.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String text,
            @NotNull(message = "Elija quién responde.") String responsibleId,
            @NotNull(message = "Indique la fecha límite.") LocalDate dueOn) {

        private NewAgreement toAgreement() {
            return new NewAgreement(text, responsibleId, dueOn);
        }
    }

    record Other(
            @NotNull(message = "Escriba el tema.") @Size(max = 500, message = "Use como máximo 500 caracteres.") String title,
            @Nullable @Size(max = 4000, message = "Use como máximo 4000 caracteres.") String outcome,
            @NotNull(message = "Indique cómo terminó el punto.") ItemResult result,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer abstentions) {

        private OtherItem toItem() {
            return new OtherItem(title, null, outcome, result, new Votes(votesFor, votesAgainst, abstentions));
        }
    }

    record Reconsideration(
            @NotNull(message = "Elija la decisión.") String decisionId,
            @NotNull(message = "Elija quién presenta la moción.") String moverId,
            @NotNull(message = "Elija quién la secunda.") String seconderId,
            @NotNull(message = "Escriba qué se resolvió.") @Size(max = 4000, message = "Use como máximo 4000 caracteres.") String outcome,
            @NotNull(message = "Indique los votos a favor.") Integer votesFor,
            @NotNull(message = "Indique los votos en contra.") Integer votesAgainst,
            @Nullable Integer abstentions) {

        private MinutesInput.Reconsideration toMotion() {
            return new MinutesInput.Reconsideration(
                    decisionId, moverId, seconderId, outcome, new Votes(votesFor, votesAgainst, abstentions));
        }
    }

    MinutesInput toInput() {
        return new MinutesInput(
                items.stream().map(Item::toOutcome).toList(),
                items.stream()
                        .filter(item -> item.agreementId() != null)
                        .map(item -> new Settlement(item.agreementId(), item.agreementStatus(), item.outcome()))
                        .toList(),
                otherItems.stream().map(Other::toItem).toList(),
                reconsiderations.stream().map(Reconsideration::toMotion).toList(),
                agreements.stream().map(AgreementRow::toAgreement).toList(),
                note,
                extendedMinutes);
    }
}
