package org.articula.member;

/**
 * How far a membership request has come; {@code APPLIED} is an accepted one that the list of members shows, {@code DECLINED} one of somebody
 * who was accepted and would not sign the letter of commitment.
 */
public enum MembershipRequestStatus {
    PENDING,
    ACCEPTED,
    REJECTED,
    APPLIED,
    DECLINED
}
