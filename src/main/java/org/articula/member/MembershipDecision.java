package org.articula.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the network decided about a request ({@code RI.20}). Dates are in the network's zone and not after today.
 *
 * @param decidedOn not before the request
 * @param decidedIn id of the meeting that decided, if one did
 * @param note why; a rejection cannot do without
 * @param effectiveOn first day in the network, or the day of leaving; the day of the decision if missing
 */
public record MembershipDecision(
        boolean accepted,
        LocalDate decidedOn,
        @Nullable String decidedIn,
        @Nullable String note,
        @Nullable LocalDate effectiveOn) {}
