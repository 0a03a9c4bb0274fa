package org.articula.limit;

import java.time.Duration;

/** How long to wait after so many wrong passwords. */
final class PausePolicy {

    private static final int MOST_DOUBLINGS = 30;

    private PausePolicy() {}

    /** None for the first {@code free}, then {@code first}, doubled with each further one up to {@code longest}. */
    static Duration after(int failures, int free, Duration first, Duration longest) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(failures - free - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
