package org.articula.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to come into a network or to leave it, and what became of it ({@code RI.20}). Dates are in the network's
 * zone.
 *
 * @param memberId who wants to leave, or who joined once the request is applied
 * @param person who wants to join; null in a request to leave
 * @param decidedIn meeting that decided, if one did
 * @param effectiveOn first day in the network, or the day of leaving; null unless accepted
 * @param committedOn when the person signed the letter of commitment ({@code RI.1}); null while not, and for whoever came in before
 *     letters were asked for
 * @param commitmentFileId the signed letter as scanned
 */
public record MembershipRequest(
        String id,
        String networkId,
        MembershipRequestKind kind,
        @Nullable String memberId,
        @Nullable NewMember person,
        @Nullable String letterFileId,
        String reason,
        LocalDate requestedOn,
        MembershipRequestStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedIn,
        @Nullable String decisionNote,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate committedOn,
        @Nullable String commitmentFileId) {}
