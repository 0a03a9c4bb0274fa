package org.articula.notification;

import org.jspecify.annotations.Nullable;

/**
 * What one run of {@link NoticeDelivery} did.
 *
 * @param permanentlyFailed addresses refused for good; somebody must telephone
 * @param toRetry notices that are still owed and need a later run: the server was down, the mail could not be written, or another
 *     node has them in hand
 * @param moreLeft the time budget ran out first: call again at once
 * @param lastError Spanish; null when nothing went wrong
 */
public record DeliveryResult(
        int sent, int permanentlyFailed, int toRetry, boolean moreLeft, @Nullable String lastError) {}
