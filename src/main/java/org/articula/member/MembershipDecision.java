package org.articula.member;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.articula.shared.Worded;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/**
 * What the network decided about a request ({@code RI.20}), by vote in a meeting with quorum ({@code RI.8}).
 *
 * @param meetingId the meeting, which is also the date of the decision
 * @param proposerId the member who proposed to do as the request asks
 * @param note why
 * @param effectiveOn first day in the network, or the day of leaving, in the network's zone and not after today; the day of the decision
 *     if missing
 */
public record MembershipDecision(
        @NotNull(message = "Indique qué decidió la red.") Verdict decision,
        @NotNull(message = "Elija la reunión en que se decidió.") String meetingId,
        @NotNull(message = "Elija quién lo propuso.") String proposerId,
        @NotNull(message = "Indique los votos a favor.") @Min(0) Integer votesFor,
        @NotNull(message = "Indique los votos en contra.") @Min(0) Integer votesAgainst,
        @NotNull(message = "Indique las abstenciones.") @Min(0) Integer abstentions,
        @Nullable LocalDate effectiveOn,
        @Nullable @NotNull(message = "Escriba las razones de la decisión.") @Size(max = MemberLimits.REASON) String note) {

    /** What a network can say to a request. */
    public enum Verdict implements Worded {
        ACCEPTED("Se acepta"),
        REJECTED("Se rechaza");

        private final String spanish;

        Verdict(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }

    Ballot ballot() {
        return new Ballot(meetingId, proposerId, new Votes(votesFor, votesAgainst, abstentions));
    }

    /** Whether the network does as it was asked. */
    public boolean accepted() {
        return decision == Verdict.ACCEPTED;
    }
}
