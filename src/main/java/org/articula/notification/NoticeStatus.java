package org.articula.notification;

/** How far a notice has got. */
public enum NoticeStatus {
    /** Waits to be mailed, or for somebody to telephone. */
    PLANNED,
    /** A node is mailing it at this moment, or was stopped while it did. */
    SENDING,
    /** The mail server accepted it (or the file was written, without a mail server). */
    SENT,
    /** The mail server refused this address for good; only a telephone call helps now. */
    FAILED,
    /** Not worth telling any more; the detail says why. */
    CANCELLED,
    /** Somebody told the person by telephone. */
    PHONED
}
