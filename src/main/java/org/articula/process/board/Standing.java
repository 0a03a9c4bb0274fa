package org.articula.process.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.articula.network.NetworkStatus;
import org.articula.process.overview.WaitingWork.Waiting;
import org.articula.silence.Silence;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a network at a moment, as {@link BoardPolicy} weighs it.
 *
 * @param zone where its dates are meant
 * @param waiting what waits, in any order
 * @param meetingAhead whether a meeting is on its calendar
 * @param running whether any process of it is under way
 * @param incidents processes of it that a fault stopped
 * @param silence null while it meets
 * @param planDelayDays days its current phase is late
 * @param meetingsBehind valid meetings that are missing of those its rhythm asked for
 */
record Standing(
        Instant now,
        ZoneId zone,
        NetworkStatus status,
        List<Waiting> waiting,
        boolean meetingAhead,
        boolean running,
        long incidents,
        @Nullable Silence silence,
        long planDelayDays,
        long meetingsBehind) {

    Standing {
        waiting = List.copyOf(waiting);
    }

    /** Days on the calendar of the network. */
    long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, zone), LocalDate.ofInstant(now, zone));
    }
}
