package org.articula.member;

/** How far a membership request has come; {@code APPLIED} is an accepted one that the list of members shows. */
public enum MembershipRequestStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    APPLIED
}
