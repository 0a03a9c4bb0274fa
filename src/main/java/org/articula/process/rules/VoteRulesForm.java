package org.articula.process.rules;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.articula.rules.Approval;
import org.articula.rules.RulesLimits;
import org.articula.shared.FieldErrors;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/** What a network decided about a draft of its rules. A part that the form hid arrives as nothing. */
record VoteRulesForm(
        @NotNull(message = "Indique qué decidió la red.") Outcome outcome,
        @Nullable String meetingId,
        @Nullable String proposerId,
        @Nullable @Min(0) Integer votesFor,
        @Nullable @Min(0) Integer votesAgainst,
        @Nullable @Min(0) Integer abstentions,
        @Nullable LocalDate inForceFrom,
        @Nullable @Size(max = RulesLimits.REASON) String note) {

    enum Outcome {
        APPROVED,
        REVISE,
        REJECTED
    }

    /** @throws org.articula.shared.InvalidInputException when something of the vote is missing */
    Approval toApproval() {
        FieldErrors errors = new FieldErrors();
        errors.addIf(meetingId == null, "meetingId", "Elija la reunión en que se decidió.");
        errors.addIf(proposerId == null, "proposerId", "Elija quién lo propuso.");
        errors.addIf(votesFor == null, "votesFor", "Indique los votos a favor.");
        errors.addIf(votesAgainst == null, "votesAgainst", "Indique los votos en contra.");
        errors.addIf(abstentions == null, "abstentions", "Indique las abstenciones.");
        errors.addIf(inForceFrom == null, "inForceFrom", "Indique desde qué día rige.");
        errors.throwIfAny();
        return new Approval(
                Objects.requireNonNull(inForceFrom),
                new Ballot(meetingId, proposerId, new Votes(votesFor, votesAgainst, abstentions)));
    }
}
