package org.articula.process.overview;

import java.util.List;
import java.util.NoSuchElementException;
import org.articula.dossier.Block;
import org.articula.dossier.NetworkPart;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of one network, section by section as the {@link NetworkPart} beans tell it: a fixed number of queries. */
@Component
public class NetworkPages {

    private final Networks networks;
    private final List<NetworkPart> parts;

    NetworkPages(Networks networks, List<NetworkPart> parts) {
        this.networks = networks;
        this.parts = List.copyOf(parts);
    }

    /** @param asOf Spanish, the day the page tells of, for whoever prints it */
    public record Page(String networkCode, String networkName, String asOf, List<Section> sections) {}

    public record Section(String id, String title, List<Block> blocks) {}

    /**
     * @param key code of the network, or its id
     * @throws NoSuchElementException if there is no such network
     */
    @Transactional(readOnly = true)
    public Page of(String key) {
        Network network = networks.byCode(key).orElseGet(() -> networks.byId(key));
        return new Page(
                network.code(),
                network.name(),
                SpanishDates.date(networks.todayIn(network)),
                parts.stream()
                        .map(part -> new Section(part.id(), part.title(), part.blocks(network)))
                        .filter(section -> !section.blocks().isEmpty())
                        .toList());
    }
}
