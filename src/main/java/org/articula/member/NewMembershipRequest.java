package org.articula.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to come into a network or to leave it ({@code RI.20}).
 *
 * @param memberId who wants to leave; null in a request to join
 * @param person who wants to join; null in a request to leave
 * @param letterFileId stored file of the written request; one to join cannot do without
 * @param requestedOn date of the request, in the network's zone; not after today
 */
public record NewMembershipRequest(
        String networkId,
        MembershipRequestKind kind,
        @Nullable String memberId,
        @Nullable NewMember person,
        @Nullable String letterFileId,
        String reason,
        LocalDate requestedOn) {

    /** Somebody who is no member asks to become one. */
    public static NewMembershipRequest toJoin(
            String networkId, NewMember person, @Nullable String letterFileId, String reason, LocalDate requestedOn) {
        return new NewMembershipRequest(
                networkId, MembershipRequestKind.JOIN, null, person, letterFileId, reason, requestedOn);
    }

    /** A member asks to leave. */
    public static NewMembershipRequest toLeave(
            String networkId, String memberId, @Nullable String letterFileId, String reason, LocalDate requestedOn) {
        return new NewMembershipRequest(
                networkId, MembershipRequestKind.LEAVE, memberId, null, letterFileId, reason, requestedOn);
    }
}
