package org.articula.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one run of {@link NoticeDelivery} did.
 *
 * @param permanentlyFailed addresses refused for good; somebody must telephone
 * @param toRetry notices that are still owed and need a later run: the server was down or the mail could not be written
 * @param moreLeft the time budget ran out first: call again at once
 * @param otherHandsFreeAt another node has notices in hand, which is no fault: look again then, in case it was killed; null when
 *     there are none
 * @param lastError Spanish; null when nothing went wrong
 */
public record DeliveryResult(
        int sent,
        int permanentlyFailed,
        int toRetry,
        boolean moreLeft,
        @Nullable Instant otherHandsFreeAt,
        @Nullable String lastError) {}
