package org.articula.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What the network decided about a request ({@code RI.20}). Dates are in the network's zone and not after today.
 *
 * @param decidedOn not before the request
 * @param meetingId the meeting that decided, if one did
 * @param note why; a rejection cannot do without
 * @param effectiveOn first day in the network, or the day of leaving; the day of the decision if missing
 */
public record MembershipDecision(
        @NotNull(message = "Indique qué decidió la red.") Verdict decision,
        @NotNull(message = "Indique cuándo se decidió.") LocalDate decidedOn,
        @Nullable String meetingId,
        @Nullable @NotNull(message = "Escriba las razones de la decisión.") @Size(max = MemberLimits.REASON) String note,
        @Nullable LocalDate effectiveOn) {

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

    /** Whether the network does as it was asked. */
    public boolean accepted() {
        return decision == Verdict.ACCEPTED;
    }
}
