package org.articula.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the delivery ledger: one person, one occasion, one kind, one round.
 *
 * @param address e-mail address or telephone number, by channel
 * @param attempts how often a node took it up to mail it
 * @param settledAt when it was sent, refused, cancelled or telephoned; null while it is planned
 * @param settledBy user who telephoned; null for everything the product does by itself
 * @param detail Spanish: why it failed, was cancelled or must be tried again
 */
public record Notice(
        String id,
        String networkId,
        String occasionId,
        String memberId,
        NoticeKind kind,
        int round,
        Channel channel,
        String recipientName,
        @Nullable String address,
        NoticeStatus status,
        int attempts,
        Instant plannedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String detail) {

    /** Whether this person has heard it, by mail or by telephone; a mail on its way counts. */
    public boolean told() {
        return switch (status) {
            case SENT, PHONED, SENDING -> true;
            case PLANNED, FAILED, CANCELLED -> false;
        };
    }

    /** Whether somebody should tell this person by telephone: no e-mail, or the address was refused. */
    public boolean awaitsCall() {
        return status == NoticeStatus.FAILED || (channel == Channel.PHONE && status == NoticeStatus.PLANNED);
    }
}
