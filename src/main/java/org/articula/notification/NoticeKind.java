package org.articula.notification;

import java.util.Set;

/** What a notice is about; each kind has one {@link NoticeComposer}. */
public enum NoticeKind {
    INVITATION,
    REMINDER,
    MEETING_MOVED,
    MEETING_CANCELLED,
    /** To somebody who has left the network: the meeting is held, but not for them. */
    MEETING_WITHDRAWN,
    MINUTES,
    /** To a talk for producers, who are no members yet. */
    TALK_INVITATION,
    TALK_MOVED,
    TALK_CANCELLED,
    /** About a request to come into a network or to leave it. */
    MEMBERSHIP_DECISION,
    /** About somebody who misses meetings. */
    MEMBERSHIP_REVIEW,
    /** To a member: the interview of their diagnosis has a date. */
    INTERVIEW_FIXED,
    INTERVIEW_MOVED,
    INTERVIEW_REMINDER,
    INTERVIEW_CANCELLED,
    /** To a member: what they paid the fund. */
    PAYMENT_RECEIPT,
    /** To a member, each month: their account and the fund's. */
    ACCOUNT_STATEMENT,
    /** To coordinator and treasurer: an expense waits for them. */
    EXPENSE_CONFIRMATION,
    /** To the supervising unit, about all networks that need it. */
    DAILY_DIGEST;

    /** What people can do without when they want the necessary notices only. */
    static final Set<NoticeKind> DISPENSABLE = Set.of(REMINDER, MINUTES, ACCOUNT_STATEMENT);

    /** What members get in the course of their membership: their mails carry the link to choose among them. */
    static final Set<NoticeKind> TO_MEMBERS =
            Set.of(INVITATION, REMINDER, MEETING_MOVED, MEETING_CANCELLED, MINUTES, PAYMENT_RECEIPT, ACCOUNT_STATEMENT);
}
