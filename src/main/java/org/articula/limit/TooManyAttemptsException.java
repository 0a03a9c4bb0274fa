package org.articula.limit;

import java.time.Duration;
import org.articula.refusal.Sentences;

/** Too many wrong passwords lately: this one is not even looked at. */
public class TooManyAttemptsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyAttemptsException(Duration pause) {
        super(Sentences.of("sign-in.too-many", Sentences.wait(pause)));
        this.pause = pause;
    }

    /** How long until the next attempt is looked at, in whole seconds, at least one. */
    public long retryAfterSeconds() {
        return Math.max(1, pause.plusNanos(999_999_999).toSeconds());
    }
}
