package org.articula.notification;

/** What a notice is about; each kind has one {@link NoticeComposer}. */
public enum NoticeKind {
    INVITATION,
    REMINDER,
    MEETING_MOVED,
    MEETING_CANCELLED,
    MINUTES,
    /** To a talk for producers, who are no members yet. */
    TALK_INVITATION,
    TALK_MOVED,
    TALK_CANCELLED,
    /** About a request to come into a network or to leave it. */
    MEMBERSHIP_DECISION,
    /** About somebody who misses meetings. */
    MEMBERSHIP_REVIEW
}
