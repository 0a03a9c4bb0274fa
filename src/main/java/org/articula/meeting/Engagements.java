package org.articula.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.change.NewDatePolicy;
import org.articula.meeting.DatePolicy.Engagement;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What else the network and its articulator have on the calendar when a date is chosen. */
@Component
public class Engagements {

    private final Networks networks;
    private final Rhythm rhythm;
    private final MeetingTable meetings;
    private final Clock clock;

    Engagements(Networks networks, Rhythm rhythm, MeetingTable meetings, Clock clock) {
        this.networks = networks;
        this.rhythm = rhythm;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * What is wrong with that start for a meeting of the network, as a Spanish sentence; null when nothing is.
     *
     * @param exceptMeetingId the meeting that is to be held then, which does not stand in its own way
     * @param start in the network's zone
     */
    public @Nullable String objection(
            Network network, String exceptMeetingId, LocalDateTime start, int durationMinutes) {
        return DatePolicy.objection(
                start, durationMinutes, network.zone(), clock.instant(), engagements(network, exceptMeetingId));
    }

    /**
     * The first date in the network's rhythm after a meeting that {@link #objection} has nothing against: what is proposed is never refused.
     * Without one within the furthest date that is accepted, the first date of the rhythm.
     */
    public Instant nextFree(Network network, Meeting after) {
        Instant now = clock.instant();
        List<Engagement> others = engagements(network, after.id());
        MeetingRule rule = rhythm.of(network);
        Instant first = MeetingCalendarPolicy.next(rule, network.zone(), after.startsAt(), now);
        Instant candidate = first;
        while (candidate.isBefore(now.plus(NewDatePolicy.FURTHEST))) {
            LocalDateTime start = LocalDateTime.ofInstant(candidate, network.zone());
            if (DatePolicy.objection(start, after.durationMinutes(), network.zone(), now, others) == null) {
                return candidate;
            }
            candidate = MeetingCalendarPolicy.next(rule, network.zone(), candidate, now);
        }
        return first;
    }

    private List<Engagement> engagements(Network network, String exceptMeetingId) {
        Map<String, Network> sameArticulator = networks.activeOf(network.articulatorId()).stream()
                .collect(Collectors.toMap(Network::id, Function.identity()));
        return meetings.open(sameArticulator.keySet()).stream()
                .filter(other -> !other.id().equals(exceptMeetingId))
                .map(other -> new Engagement(
                        requireNonNull(sameArticulator.get(other.networkId())).name(),
                        other.startsAt(),
                        other.endsAt()))
                .toList();
    }
}
