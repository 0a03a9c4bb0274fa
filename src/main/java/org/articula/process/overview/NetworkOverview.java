package org.articula.process.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.formation.FormationPlan;
import org.articula.formation.Formations;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.form.Articulators;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every network in a line, to find its page: a handful of queries, however many networks there are. */
@Component
public class NetworkOverview {

    private final Networks networks;
    private final Formations formations;
    private final Meetings meetings;
    private final Articulators articulators;

    NetworkOverview(Networks networks, Formations formations, Meetings meetings, Articulators articulators) {
        this.networks = networks;
        this.formations = formations;
        this.meetings = meetings;
        this.articulators = articulators;
    }

    /** @param phase Spanish; empty for a network that was registered as a group */
    public record NetworkRow(
            String networkCode,
            String networkName,
            String statusText,
            String place,
            String phase,
            String nextMeeting,
            String articulator) {}

    /** By name; the ended ones too, their history stays. */
    public List<NetworkRow> all() {
        List<Network> all = networks.in(NetworkStatus.values());
        Map<String, FormationPlan> plans = formations.plans(all);
        Map<String, Meeting> next = meetings.open(all.stream().map(Network::id).toList()).stream()
                .collect(Collectors.toMap(Meeting::networkId, Function.identity(), (earlier, later) -> later));
        Map<String, String> names =
                articulators.names(all.stream().map(Network::articulatorId).toList());
        return all.stream()
                .sorted(SpanishOrder.by(Network::name))
                .map(network -> row(network, plans.get(network.id()), next.get(network.id()), names))
                .toList();
    }

    private static NetworkRow row(
            Network network, @Nullable FormationPlan plan, @Nullable Meeting next, Map<String, String> names) {
        return new NetworkRow(
                network.code(),
                network.name(),
                network.status().spanish(),
                network.place(),
                plan == null ? "" : PlanWords.phase(plan),
                next == null ? "" : SpanishDates.dateTime(next.startsAt(), network.zone()),
                names.getOrDefault(network.articulatorId(), network.articulatorId()));
    }
}
