package org.articula.process.membership;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.member.MemberLimits;
import org.articula.member.ReviewOutcome;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;

/** What the network decided about a member who misses meetings, and its vote. */
record ReviewMembershipForm(
        @NotNull(message = "Indique qué decidió la red.") ReviewOutcome outcome,
        @NotNull(message = "Elija la reunión en que se decidió.") String meetingId,
        @NotNull(message = "Elija quién lo propuso.") String proposerId,
        @NotNull(message = "Indique los votos a favor.") @Min(0) Integer votesFor,
        @NotNull(message = "Indique los votos en contra.") @Min(0) Integer votesAgainst,
        @NotNull(message = "Indique las abstenciones.") @Min(0) Integer abstentions,
        @NotNull(message = "Escriba las razones de la decisión.") @Size(max = MemberLimits.REASON) String note) {

    Ballot ballot() {
        return new Ballot(meetingId, proposerId, new Votes(votesFor, votesAgainst, abstentions));
    }
}
