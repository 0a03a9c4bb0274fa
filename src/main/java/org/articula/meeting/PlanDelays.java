package org.articula.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.meeting.MeetingTable.PlanProgress;
import org.articula.network.Network;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads, for many networks at once, how far the meetings of each are behind its rhythm ({@code C2.p}). */
@Service
@Transactional(readOnly = true)
public class PlanDelays {

    private final MeetingTable meetings;
    private final Clock clock;

    PlanDelays(MeetingTable meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Network id to its delay; networks without any meeting are left out. */
    public Map<String, PlanDelay> of(Collection<Network> networks) {
        Map<String, PlanDelay> delays = new HashMap<>();
        if (networks.isEmpty()) {
            return delays;
        }
        Map<String, Network> byId = networks.stream().collect(Collectors.toMap(Network::id, Function.identity()));
        meetings.progressOf(byId.keySet())
                .forEach(progress -> delays.put(
                        progress.networkId(), delay(progress, requireNonNull(byId.get(progress.networkId())))));
        return delays;
    }

    private PlanDelay delay(PlanProgress progress, Network network) {
        return PlanDelayPolicy.compare(
                network.meetingRule(),
                network.zone(),
                progress.planned(),
                progress.firstStart(),
                progress.held(),
                clock.instant());
    }
}
