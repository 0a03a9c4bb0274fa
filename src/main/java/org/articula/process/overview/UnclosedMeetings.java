package org.articula.process.overview;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings whose hour has passed and whose minutes are not closed: the network meets on without them ({@code F2.3}). */
@Component
@Order(200)
class UnclosedMeetings implements WaitingWork {

    private final Meetings meetings;
    private final Clock clock;

    UnclosedMeetings(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Map<String, List<Waiting>> of(Collection<Network> networks) {
        List<String> ids = networks.stream().map(Network::id).toList();
        return meetings.open(ids).stream()
                .filter(meeting -> meeting.startsAt().isBefore(clock.instant()))
                .collect(Collectors.groupingBy(
                        Meeting::networkId, Collectors.mapping(UnclosedMeetings::describe, Collectors.toList())));
    }

    private static Waiting describe(Meeting meeting) {
        return new Waiting("Cerrar el acta de la reunión %d".formatted(meeting.number()), "la red", meeting.startsAt());
    }
}
