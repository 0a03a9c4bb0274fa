package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.ItemResult;
import org.articula.agenda.Votes;
import org.articula.minutes.MinutesInput;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.MinutesLimits;
import org.jspecify.annotations.Nullable;

/** The minutes as the articulator fills them in. A list that the form hid arrives as nothing. */
record RecordMinutesForm(
        @NotNull(message = "Falta el orden del día.") @Valid List<ItemOutcome> items,
        @Valid List<NewAgreement> agreements,
        @Valid List<Other> otherItems,
        @Valid List<Reconsideration> reconsiderations,
        @Nullable @Size(max = MinutesLimits.NOTE) String note,
        @Nullable @Min(0) @Max(MinutesLimits.EXTENDED_MINUTES) Integer extendedMinutes) {

    RecordMinutesForm {
        agreements = agreements == null ? List.of() : agreements;
        otherItems = otherItems == null ? List.of() : otherItems;
        reconsiderations = reconsiderations == null ? List.of() : reconsiderations;
    }

    /** Other business; it has nobody in charge. */
    record Other(
            @Nullable @Size(max = AgendaLimits.TITLE) String title,
            @Nullable @Size(max = AgendaLimits.OUTCOME) String outcome,
            @Nullable ItemResult result,
            @Nullable @Min(0) Integer votesFor,
            @Nullable @Min(0) Integer votesAgainst,
            @Nullable @Min(0) Integer abstentions) {

        private OtherItem toItem() {
            return new OtherItem(title, null, outcome, result, new Votes(votesFor, votesAgainst, abstentions));
        }
    }

    MinutesInput toInput() {
        return new MinutesInput(
                items,
                otherItems.stream().map(Other::toItem).toList(),
                reconsiderations,
                agreements,
                note,
                extendedMinutes);
    }
}
