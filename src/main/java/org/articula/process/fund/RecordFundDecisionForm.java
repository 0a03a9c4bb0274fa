package org.articula.process.fund;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.fund.FundLimits;
import org.articula.fund.FundProposals.Outcome;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/** What the network decided about its fund; meeting and votes only when it approved. */
record RecordFundDecisionForm(
        @NotNull(message = "Indique qué decidió la red.") Outcome outcome,
        @Nullable String meetingId,
        @Nullable String proposerId,
        @Nullable @Min(0) Integer votesFor,
        @Nullable @Min(0) Integer votesAgainst,
        @Nullable @Min(0) Integer abstentions,
        @Nullable @Size(max = FundLimits.NOTE) String note) {

    Ballot ballot() {
        return new Ballot(meetingId, proposerId, new Votes(votesFor, votesAgainst, abstentions));
    }
}
