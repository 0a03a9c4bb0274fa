package org.articula.minutes;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.agenda.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What the articulator writes down of a meeting (RI.10). Recording again replaces what was recorded before. A count of votes left empty
 * is 0.
 *
 * @param items how each point of the agenda ended
 * @param otherItems points admitted during the meeting (RI.11)
 * @param reconsiderations decisions of earlier meetings voted on again (RI.6)
 * @param agreements what was agreed, with responsible and date
 * @param extendedMinutes minutes added to the session by those present (RI.3); null is none
 */
public record MinutesInput(
        List<ItemOutcome> items,
        List<OtherItem> otherItems,
        List<Reconsideration> reconsiderations,
        List<NewAgreement> agreements,
        @Nullable String note,
        @Nullable Integer extendedMinutes) {

    public MinutesInput {
        items = List.copyOf(items);
        otherItems = List.copyOf(otherItems);
        reconsiderations = List.copyOf(reconsiderations);
        agreements = List.copyOf(agreements);
    }

    /**
     * How a point of the agenda ended.
     *
     * @param agreementId the agreement it follows up, as it was shown; the agenda says which one it is
     * @param agreementStatus what became of that agreement, with the outcome as its note; OPEN keeps it pending
     * @param result a follow-up may leave it to the status of its agreement
     */
    public record ItemOutcome(
            @NotNull(message = "La fila no dice a qué punto se refiere.") String itemId,
            @Nullable String agreementId,
            @Nullable AgreementStatus agreementStatus,
            @Nullable @Size(max = AgendaLimits.OUTCOME) String outcome,
            @Nullable ItemResult result,
            @Nullable @Min(0) Integer votesFor,
            @Nullable @Min(0) Integer votesAgainst,
            @Nullable @Min(0) Integer abstentions) {

        /** What is recorded of a point until now; what became of its agreement is asked anew. */
        public static ItemOutcome of(AgendaItem item) {
            return new ItemOutcome(
                    item.id(),
                    item.agreementId(),
                    null,
                    item.outcome(),
                    item.result(),
                    item.votesFor(),
                    item.votesAgainst(),
                    item.abstentions());
        }

        Votes votes() {
            return new Votes(votesFor, votesAgainst, abstentions);
        }
    }

    /** A point that was not on the agenda and that those present admitted (RI.11). */
    public record OtherItem(
            @Nullable String title,
            @Nullable String ownerId,
            @Nullable String outcome,
            @Nullable ItemResult result,
            Votes votes) {}

    /** A motion, seconded, on a decision of an earlier meeting (RI.6). */
    public record Reconsideration(
            @NotNull(message = "Elija la decisión.") String decisionId,
            @Nullable @NotNull(message = "Elija quién presenta la moción.") String moverId,
            @Nullable @NotNull(message = "Elija quién la secunda.") String seconderId,
            @Nullable @NotNull(message = "Escriba qué se resolvió.") @Size(max = AgendaLimits.OUTCOME) String outcome,
            @Nullable @NotNull(message = "Indique los votos a favor.") @Min(0) Integer votesFor,
            @Nullable @NotNull(message = "Indique los votos en contra.") @Min(0) Integer votesAgainst,
            @Nullable @Min(0) Integer abstentions) {

        Votes votes() {
            return new Votes(votesFor, votesAgainst, abstentions);
        }
    }

    /** A new agreement; the date is in the network's zone. */
    public record NewAgreement(
            @Nullable @Size(max = AgendaLimits.AGREEMENT) String text,
            @Nullable String responsibleId,
            @Nullable LocalDate dueOn) {}
}
