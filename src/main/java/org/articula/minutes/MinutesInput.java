package org.articula.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.articula.agenda.AgendaItem;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.Agreement;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What the articulator writes down of a meeting (RI.10). Recording again replaces what was recorded before. A count of votes left empty
 * is 0.
 *
 * @param items how each point of the agenda ended
 * @param otherItems points admitted during the meeting (RI.11)
 * @param reconsiderations decisions of earlier meetings voted on again (RI.6)
 * @param agreements what was agreed, with responsible and date, under no point in particular
 * @param extendedMinutes minutes added to the session by those present (RI.3); null is none
 * @param end how the session ended and who moderated it
 */
public record MinutesInput(
        List<ItemOutcome> items,
        List<OtherItem> otherItems,
        List<Reconsideration> reconsiderations,
        List<NewAgreement> agreements,
        @Nullable String note,
        @Nullable Integer extendedMinutes,
        SessionEnd end) {

    public MinutesInput {
        items = List.copyOf(items);
        otherItems = List.copyOf(otherItems);
        reconsiderations = List.copyOf(reconsiderations);
        agreements = List.copyOf(agreements);
    }

    /**
     * The end of a session as the articulator says it.
     *
     * @param endedAt in the network's zone, of the day nearest to the end that was to be expected; null is now
     * @param moderatorId member who moderated in fact (RI.7); null is whose turn it was, if they came
     */
    public record SessionEnd(@Nullable LocalTime endedAt, @Nullable String moderatorId) {}

    /**
     * How a point of the agenda ended.
     *
     * @param agreementId the agreement it follows up, as it was shown; the agenda says which one it is
     * @param agreementStatus what became of that agreement, with the outcome as its note; OPEN keeps it pending
     * @param result a follow-up may leave it to the status of its agreement
     * @param agreements what was agreed under this point; null is nothing
     */
    public record ItemOutcome(
            @NotNull(message = "La fila no dice a qué punto se refiere.") String itemId,
            @Nullable String agreementId,
            @Nullable AgreementStatus agreementStatus,
            @Nullable @Size(max = AgendaLimits.OUTCOME) String outcome,
            @Nullable ItemResult result,
            @Nullable @Min(0) Integer votesFor,
            @Nullable @Min(0) Integer votesAgainst,
            @Nullable @Min(0) Integer abstentions,
            @Valid List<NewAgreement> agreements) {

        public ItemOutcome {
            agreements = agreements == null ? List.of() : List.copyOf(agreements);
        }

        /** A point under which nothing new was agreed. */
        public ItemOutcome(
                String itemId,
                @Nullable String agreementId,
                @Nullable AgreementStatus agreementStatus,
                @Nullable String outcome,
                @Nullable ItemResult result,
                @Nullable Integer votesFor,
                @Nullable Integer votesAgainst,
                @Nullable Integer abstentions) {
            this(itemId, agreementId, agreementStatus, outcome, result, votesFor, votesAgainst, abstentions, List.of());
        }

        /**
         * What is recorded of a point until now, or that it was discussed.
         *
         * @param agreementStatus what became of the agreement it follows up; null while nothing is recorded of it
         * @param agreements what was agreed under it
         */
        static ItemOutcome of(
                AgendaItem item, @Nullable AgreementStatus agreementStatus, List<NewAgreement> agreements) {
            return new ItemOutcome(
                    item.id(),
                    item.agreementId(),
                    agreementStatus,
                    item.outcome(),
                    item.result() == null ? ItemResult.DISCUSSED : item.result(),
                    item.votesFor(),
                    item.votesAgainst(),
                    item.abstentions(),
                    agreements);
        }

        /** A point for which whoever was to present it was not there. */
        public static ItemOutcome postponed(AgendaItem item) {
            return new ItemOutcome(
                    item.id(), item.agreementId(), null, item.outcome(), ItemResult.POSTPONED, null, null, null);
        }

        Votes votes() {
            return new Votes(votesFor, votesAgainst, abstentions);
        }
    }

    /**
     * A point that was not on the agenda and that those present admitted (RI.11).
     *
     * @param proposerId who brought it up
     * @param admission the votes on talking about it
     * @param votes the votes on what was resolved, if anything was
     */
    public record OtherItem(
            @Nullable String title,
            @Nullable String ownerId,
            @Nullable String proposerId,
            Votes admission,
            @Nullable String outcome,
            @Nullable ItemResult result,
            Votes votes) {

        /** Where people type how many were for talking about it. */
        static final String ADMITTED_FOR = "admittedFor";
    }

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
            @Nullable LocalDate dueOn) {

        public static NewAgreement of(Agreement agreement) {
            return new NewAgreement(agreement.text(), agreement.responsibleId(), agreement.dueOn());
        }
    }
}
