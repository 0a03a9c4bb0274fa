package org.articula.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notice that was in our hands.
 *
 * @param notice as it was before it was claimed
 * @param status {@link NoticeStatus#PLANNED} leaves it for a later run
 * @param settledAt null when it is left for a later run
 * @param detail Spanish: why it failed, was cancelled or must be tried again
 */
record Outcome(Notice notice, NoticeStatus status, @Nullable Instant settledAt, @Nullable String detail) {

    /** Sent, failed for good or cancelled. */
    static Outcome ended(Notice notice, NoticeStatus status, Instant at, @Nullable String detail) {
        return new Outcome(notice, status, at, detail);
    }

    /** To be tried again by a later run. */
    static Outcome toRetry(Notice notice, String detail) {
        return new Outcome(notice, NoticeStatus.PLANNED, null, detail);
    }
}
