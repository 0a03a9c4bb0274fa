package org.articula.notification;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counts what happens in one run of {@link NoticeDelivery} and says how many mails to take in hand next. */
class DeliveryRun {

    /** What is sent within this time is taken in hand and put down together. */
    static final Duration MOMENT = Duration.ofMillis(250);

    /** However fast the server is. */
    static final int MOST_AT_ONCE = 50;

    private final Instant deadline;
    private int sent;
    private int failed;
    private int toRetry;
    private int atOnce = 1;
    private boolean started;
    private boolean serverDown;
    private @Nullable String lastError;

    DeliveryRun(Instant deadline) {
        this.deadline = deadline;
    }

    /** The first notice always goes out, or a tiny budget would call for more for ever. */
    boolean goesOn(Instant now) {
        boolean within = !serverDown && (!started || now.isBefore(deadline));
        started = true;
        return within;
    }

    boolean stopped() {
        return serverDown;
    }

    /** As many as are sent within a moment, judging by those sent last; one, before the first is sent. */
    int atOnce() {
        return atOnce;
    }

    /** @param mails at least one */
    void took(int mails, Duration time) {
        long each = Math.max(1, time.toMillis() / mails);
        atOnce = (int) Math.max(1, Math.min(MOST_AT_ONCE, MOMENT.toMillis() / each));
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
