package org.articula.meeting;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When a session began, as the articulator says it.
 *
 * @param startedAt in the network's zone, of the day nearest to the hour set; null is the hour set, or now for a session that began before it
 * @param startedEarly whether the members began before the hour set: without it nothing is recorded before that hour
 */
public record SessionStart(@Nullable LocalTime startedAt, boolean startedEarly) {

    /** At the hour set. */
    public static final SessionStart ON_TIME = new SessionStart(null, false);
}
