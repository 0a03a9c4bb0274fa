package org.articula.notification;

import java.util.List;

/**
 * Who must be told what.
 *
 * @param networkId {@link #NO_NETWORK} for what concerns no single one
 * @param networkCode carried on to {@link NoticesPlanned}, not stored
 * @param occasionId what the notices are about, for example a meeting's id
 * @param round tells repetitions of one kind apart, for example the sequence of a meeting that was moved
 */
public record NoticePlan(
        String networkId,
        String networkCode,
        String occasionId,
        NoticeKind kind,
        int round,
        List<Recipient> recipients) {

    /** In place of a network's id and code; no network has such ones. */
    public static final String NO_NETWORK = "-";

    public NoticePlan {
        recipients = List.copyOf(recipients);
    }
}
