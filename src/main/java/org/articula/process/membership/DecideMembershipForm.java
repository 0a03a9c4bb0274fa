package org.articula.process.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.articula.member.MemberLimits;
import org.articula.member.MembershipDecision;
import org.articula.member.MembershipDecision.Verdict;
import org.jspecify.annotations.Nullable;

/** What the network decided about a request. */
record DecideMembershipForm(
        @NotNull(message = "Indique qué decidió la red.") Verdict decision,
        @Nullable String meetingId,
        @NotNull(message = "Indique cuándo se decidió.") LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @NotNull(message = "Escriba las razones de la decisión.") @Size(max = MemberLimits.REASON) String note) {

    MembershipDecision toDecision() {
        return new MembershipDecision(decision, decidedOn, meetingId, note, effectiveOn);
    }
}
