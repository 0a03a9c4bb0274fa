package org.articula.process.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Until when a task should be done, as the diagrams say it: {@code camunda:dueDate="${dueDates.inDays(7)}"}. Advice, which people may move;
 * what a timer, a meeting or a talk keeps to stands in a diagram as that moment itself, {@code ${startsAt}}.
 */
@Component("dueDates")
public class DueDates {

    /** In the diagrams, what begins like this is advice. */
    public static final String ADVICE = "${dueDates.";

    private static final int USUAL_DAYS = 7;

    private final Clock clock;

    DueDates(Clock clock) {
        this.clock = clock;
    }

    /** So many days from this moment, on the full minute. */
    public Date inDays(int days) {
        return after(clock.instant(), days);
    }

    /**
     * So many days after something happened, or before it is to happen.
     *
     * @param moment a variable of the process; without it, the days count from now
     * @param days negative before it
     */
    public Date daysAfter(@Nullable Date moment, int days) {
        return moment == null ? inDays(Math.max(days, 1)) : after(moment.toInstant(), days);
    }

    /** For a task whose diagram, of an older version, says nothing. */
    public Date usual() {
        return inDays(USUAL_DAYS);
    }

    private static Date after(Instant moment, int days) {
        return Date.from(moment.plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MINUTES));
    }
}
