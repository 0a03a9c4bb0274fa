package org.articula.process.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.articula.member.MembershipDecision;
import org.jspecify.annotations.Nullable;

/** What the network decided about a request. */
record DecideMembershipForm(
        @NotNull(message = "Indique qué decidió la red.") Decision decision,
        @Nullable String meetingId,
        @NotNull(message = "Indique cuándo se decidió.") LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        @NotNull(message = "Escriba las razones de la decisión.") @Size(max = 1000, message = "Use como máximo 1000 caracteres.") String note) {

    enum Decision {
        ACCEPTED,
        REJECTED
    }

    boolean accepted() {
        return decision == Decision.ACCEPTED;
    }

    MembershipDecision toDecision() {
        return new MembershipDecision(accepted(), decidedOn, meetingId, note, effectiveOn);
    }
}
