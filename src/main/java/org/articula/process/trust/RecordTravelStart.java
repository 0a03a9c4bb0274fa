package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Registrar lo que cuesta reunirse» ({@code F2.3.p1}). */
@Component
class RecordTravelStart implements StartForm<RecordTravelStart.Shown, RecordTravelForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;

    RecordTravelStart(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, RecordTravelForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        return new Start(network.code(), Facts.of(NETWORK_ID, network.id()));
    }
}
