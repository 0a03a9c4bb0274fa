package org.articula.process.network;

import java.util.Optional;
import org.articula.network.Networks;
import org.articula.notification.ReplyAddress;
import org.articula.process.form.Articulators;
import org.springframework.stereotype.Component;

/** What people answer to a mail of their network reaches whoever accompanies it. */
@Component
class ArticulatorReply implements ReplyAddress {

    private final Networks networks;
    private final Articulators articulators;

    ArticulatorReply(Networks networks, Articulators articulators) {
        this.networks = networks;
        this.articulators = articulators;
    }

    @Override
    public Optional<Person> of(String networkId) {
        return articulators.person(networks.byId(networkId).articulatorId());
    }
}
