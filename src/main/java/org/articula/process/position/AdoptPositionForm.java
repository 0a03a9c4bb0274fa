package org.articula.process.position;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.position.Adoption;
import org.articula.position.PositionLimits;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/** What the network voted on its draft, or why it goes back before that. A part that the form hid arrives as nothing. */
record AdoptPositionForm(
        @NotNull(message = "Indique qué pasó con el borrador.") Outcome outcome,
        @Nullable String ideaId,
        @Nullable @Size(max = PositionLimits.TEXT) String choiceReason,
        @Nullable String meetingId,
        @Nullable String proposerId,
        @Nullable @Min(0) Integer votesFor,
        @Nullable @Min(0) Integer votesAgainst,
        @Nullable @Min(0) Integer abstentions,
        @Nullable @Size(max = PositionLimits.TEXT) String note) {

    enum Outcome {
        VOTED,
        BACK
    }

    Adoption toAdoption() {
        return new Adoption(
                ideaId,
                choiceReason,
                new Ballot(meetingId, proposerId, new Votes(votesFor, votesAgainst, abstentions)));
    }
}
