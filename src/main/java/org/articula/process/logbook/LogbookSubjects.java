package org.articula.process.logbook;

import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.articula.logbook.Logbook;
import org.articula.logbook.RecordedEntry;
import org.articula.logbook.Subject;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.territory.Territories;
import org.articula.territory.Territory;
import org.springframework.stereotype.Component;

/** The territories and networks that have a logbook. */
@Component
class LogbookSubjects {

    private final Territories territories;
    private final Networks networks;
    private final Logbook logbook;

    LogbookSubjects(Territories territories, Networks networks, Logbook logbook) {
        this.territories = territories;
        this.networks = networks;
        this.logbook = logbook;
    }

    /**
     * A territory or network as one chooses it.
     *
     * @param name Spanish, says which of the two it is
     */
    record Described(Subject subject, String code, String name, ZoneId zone) {}

    /** Those that can be written about: every territory, and the networks that have not ended. */
    List<Described> open() {
        return Stream.concat(
                        territories.all().stream().map(LogbookSubjects::describe),
                        networks.underWay().stream().map(LogbookSubjects::describe))
                .toList();
    }

    /** @throws NoSuchElementException if there is no such territory or network */
    Described byId(String id) {
        Optional<Described> territory = territories.all().stream()
                .filter(candidate -> candidate.id().equals(id))
                .map(LogbookSubjects::describe)
                .findFirst();
        return territory.orElseGet(() -> describe(networks.byId(id)));
    }

    /** The logbook of one of them, the oldest day first. */
    List<RecordedEntry> entriesOf(Described about) {
        String id = about.subject().id();
        return about.subject().kind() == Subject.Kind.TERRITORY ? logbook.of(id) : logbook.ofNetwork(networks.byId(id));
    }

    private static Described describe(Territory territory) {
        return new Described(
                Subject.territory(territory.id()),
                territory.code(),
                "Territorio: " + territory.name(),
                territory.zone());
    }

    private static Described describe(Network network) {
        return new Described(Subject.network(network.id()), network.code(), "Red: " + network.name(), network.zone());
    }
}
