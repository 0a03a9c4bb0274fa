package org.articula.minutes;

/** A member's absences ask the network to review the participation (RI.15, RI.17); the review is already open. */
public record MemberReviewNeeded(String reviewId, String networkId, String networkCode) {}
