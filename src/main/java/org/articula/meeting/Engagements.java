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

    /** First what happens at that hour anywhere, which is little; only then whose it is. */
    private List<Engagement> engagements(
            Network network, String exceptMeetingId, LocalDateTime start, int durationMinutes) {
        Instant from = start.atZone(network.zone()).toInstant();
        List<Meeting> sameTime =
                meetings.openBetween(from.minus(LONGEST), from.plus(Duration.ofMinutes(durationMinutes))).stream()
                        .filter(other -> !other.id().equals(exceptMeetingId))
                        .toList();
        if (sameTime.isEmpty()) {
            return List.of();
        }
        Map<String, Network> sameArticulator = networks.activeOf(network.articulatorId()).stream()
                .collect(Collectors.toMap(Network::id, Function.identity()));
        return sameTime.stream()
                .filter(other -> sameArticulator.containsKey(other.networkId()))
                .map(other ->
                        new Engagement(sameArticulator.get(other.networkId()).name(), other.startsAt(), other.endsAt()))
                .toList();
    }
}
