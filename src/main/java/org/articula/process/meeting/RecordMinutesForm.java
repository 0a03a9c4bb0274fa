package org.articula.process.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.articula.agenda.AgendaLimits;
import org.articula.agenda.ItemResult;
import org.articula.minutes.MinutesInput;
import org.articula.minutes.MinutesInput.ItemOutcome;
import org.articula.minutes.MinutesInput.NewAgreement;
import org.articula.minutes.MinutesInput.OtherItem;
import org.articula.minutes.MinutesInput.Reconsideration;
import org.articula.minutes.MinutesInput.SessionEnd;
import org.articula.minutes.MinutesLimits;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/** The minutes as the articulator fills them in. A list that the form hid arrives as nothing. */
record RecordMinutesForm(
        @NotNull(message = "Falta el orden del día.") @Valid List<ItemOutcome> items,
        @Valid List<NewAgreement> agreements,
        @Valid List<Other> otherItems,
        @Valid List<Reconsideration> reconsiderations,
        @Nullable @Size(max = MinutesLimits.NOTE) String note,
        @Nullable @Min(0) @Max(MinutesLimits.EXTENDED_MINUTES) Integer extendedMinutes,
        @Nullable LocalTime endedAt,
        @Nullable String moderatorId) {

    RecordMinutesForm {
        agreements = agreements == null ? List.of() : agreements;
        otherItems = otherItems == null ? List.of() : otherItems;
        reconsiderations = reconsiderations == null ? List.of() : reconsiderations;
    }

    /** Other business, admitted by vote; it has nobody in charge. */
    record Other(
            @Nullable @Size(max = AgendaLimits.TITLE) String title,
            @Nullable @NotNull(message = "Elija quién lo propuso.") String proposerId,
            @Nullable @NotNull(message = "Indique los votos a favor de tratarlo.") @Min(0) Integer admittedFor,
            @Nullable @NotNull(message = "Indique los votos en contra.") @Min(0) Integer admittedAgainst,
            @Nullable @NotNull(message = "Indique las abstenciones.") @Min(0) Integer admittedAbstentions,
            @Nullable @Size(max = AgendaLimits.OUTCOME) String outcome,
            @Nullable ItemResult result,
            @Nullable @Min(0) Integer votesFor,
            @Nullable @Min(0) Integer votesAgainst,
            @Nullable @Min(0) Integer abstentions) {

        static Other of(OtherItem item) {
            return new Other(
                    item.title(),
                    item.proposerId(),
                    item.admission().votesFor(),
                    item.admission().votesAgainst(),
                    item.admission().abstentions(),
                    item.outcome(),
                    item.result(),
                    item.votes().votesFor(),
                    item.votes().votesAgainst(),
                    item.votes().abstentions());
        }

        private OtherItem toItem() {
            return new OtherItem(
                    title,
                    null,
                    proposerId,
                    new Votes(admittedFor, admittedAgainst, admittedAbstentions),
                    outcome,
                    result,
                    new Votes(votesFor, votesAgainst, abstentions));
        }
    }

    MinutesInput toInput() {
        return new MinutesInput(
                items,
                otherItems.stream().map(Other::toItem).toList(),
                reconsiderations,
                agreements,
                note,
                extendedMinutes,
                new SessionEnd(endedAt, moderatorId));
    }
}
