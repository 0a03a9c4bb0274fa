package org.articula.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts what happens in one run of {@link NoticeDelivery}. */
class DeliveryRun {

    private int sent;
    private int failed;
    private int toRetry;
    private boolean started;
    private boolean serverDown;
    private @Nullable String lastError;

    /** The first notice always goes out, or a tiny budget would call for more for ever. */
    boolean withinBudget(Instant now, Instant deadline) {
        boolean within = !started || now.isBefore(deadline);
        started = true;
        return within;
    }

    boolean stopped() {
        return serverDown;
    }

    void sent() {
        sent++;
    }

    void failed(String error) {
        failed++;
        lastError = error;
    }

    void retry(String error) {
        toRetry++;
        lastError = error;
    }

    /** The server is down: this notice and all that follow must wait. */
    void stop(String error) {
        retry(error);
        serverDown = true;
    }

    DeliveryResult result(int untouched, @Nullable Instant otherHandsFreeAt) {
        int waiting = toRetry + (serverDown ? untouched : 0);
        return new DeliveryResult(sent, failed, waiting, untouched > 0 && !serverDown, otherHandsFreeAt, lastError);
    }
}
