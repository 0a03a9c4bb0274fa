package org.articula.minutes;

import java.time.LocalDate;
import java.util.List;
import org.articula.agenda.AgreementStatus;
import org.articula.agenda.ItemResult;
import org.articula.agenda.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What the articulator writes down of a meeting (RI.10). Recording again replaces what was recorded before.
 *
 * @param items how each point of the agenda ended
 * @param agreementSettlements agreements of earlier meetings that were looked at
 * @param otherItems points admitted during the meeting (RI.11)
 * @param reconsiderations decisions of earlier meetings voted on again (RI.6)
 * @param newAgreements what was agreed, with responsible and date
 * @param extendedMinutes minutes added to the session by those present (RI.3); null is none
 */
public record MinutesInput(
        List<ItemOutcome> items,
        List<Settlement> agreementSettlements,
        List<OtherItem> otherItems,
        List<Reconsideration> reconsiderations,
        List<NewAgreement> newAgreements,
        @Nullable String note,
        @Nullable Integer extendedMinutes) {

    public MinutesInput {
        items = List.copyOf(items);
        agreementSettlements = List.copyOf(agreementSettlements);
        otherItems = List.copyOf(otherItems);
        reconsiderations = List.copyOf(reconsiderations);
        newAgreements = List.copyOf(newAgreements);
    }

    /** How a point of the agenda ended. A follow-up of an agreement may leave the result to its settlement. */
    public record ItemOutcome(String itemId, @Nullable String outcome, @Nullable ItemResult result, Votes votes) {}

    /** What became of an agreement; OPEN keeps it pending. */
    public record Settlement(String agreementId, @Nullable AgreementStatus status, @Nullable String note) {}

    /** A point that was not on the agenda and that those present admitted (RI.11). */
    public record OtherItem(
            @Nullable String title,
            @Nullable String ownerId,
            @Nullable String outcome,
            @Nullable ItemResult result,
            Votes votes) {}

    /** A motion, seconded, on a decision of an earlier meeting (RI.6). */
    public record Reconsideration(
            String decisionItemId,
            @Nullable String moverId,
            @Nullable String seconderId,
            @Nullable String outcome,
            Votes votes) {}

    /** A new agreement; the date is in the network's zone. */
    public record NewAgreement(@Nullable String text, @Nullable String responsibleId, @Nullable LocalDate dueOn) {}
}
