package org.articula.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.DatePolicy.Engagement;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what else the network and its articulator have on the calendar when a date is chosen. */
@Component
class Engagements {

    /** No meeting is planned to last longer than the internal rules can say. */
    private static final Duration LONGEST = Duration.ofHours(8);

    private final Networks networks;
    private final MeetingTable meetings;
    private final Clock clock;

    Engagements(Networks networks, MeetingTable meetings, Clock clock) {
        this.networks = networks;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** What is wrong with that start for a meeting of the network; null when nothing is. */
    @Nullable String objection(Network network, String exceptMeetingId, LocalDateTime start, int durationMinutes) {
        List<Engagement> engagements = engagements(network, exceptMeetingId, start, durationMinutes);
        return DatePolicy.objection(start, durationMinutes, network.zone(), clock.instant(), engagements);
    }

    private List<Engagement> engagements(
            Network network, String exceptMeetingId, LocalDateTime start, int durationMinutes) {
        Map<String, Network> sameArticulator = networks.activeOf(network.articulatorId()).stream()
                .collect(Collectors.toMap(Network::id, Function.identity()));
        Instant from = start.atZone(network.zone()).toInstant();
        return meetings
                .openBetween(
                        sameArticulator.keySet(), from.minus(LONGEST), from.plus(Duration.ofMinutes(durationMinutes)))
                .stream()
                .filter(other -> !other.id().equals(exceptMeetingId))
                .map(other ->
                        new Engagement(sameArticulator.get(other.networkId()).name(), other.startsAt(), other.endsAt()))
                .toList();
    }
}
