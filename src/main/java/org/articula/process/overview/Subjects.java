package org.articula.process.overview;

import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The networks and territories that the business keys of processes stand for. */
@Component
class Subjects {

    private final Networks networks;
    private final Territories territories;

    Subjects(Networks networks, Territories territories) {
        this.networks = networks;
        this.territories = territories;
    }

    /**
     * @param networkId null of a territory
     * @param zone where its dates are read
     */
    record Subject(String code, String name, @Nullable String networkId, ZoneId zone) {

        private static Subject of(Network network) {
            return new Subject(network.code(), network.name(), network.id(), network.zone());
        }
    }

    /** By code; two queries, however many there are. What has ended is there too: its last task may just have been done. */
    Map<String, Subject> of(Collection<String> codes) {
        return Stream.concat(
                        networks.in(NetworkStatus.values()).stream().map(Subject::of),
                        territories.all().stream()
                                .map(place -> new Subject(place.code(), place.name(), null, place.zone())))
                .filter(subject -> codes.contains(subject.code()))
                .collect(Collectors.toMap(Subject::code, Function.identity(), (network, territory) -> network));
    }
}
