package org.articula.process.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.member.MemberLimits;
import org.articula.member.ReviewOutcome;

/** What the network decided about a member who misses meetings. */
record ReviewMembershipForm(
        @NotNull(message = "Indique qué decidió la red.") ReviewOutcome outcome,
        @NotNull(message = "Escriba las razones de la decisión.") @Size(max = MemberLimits.REASON) String note) {}
