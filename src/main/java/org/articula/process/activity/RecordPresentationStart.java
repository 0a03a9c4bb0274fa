package org.articula.process.activity;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Registrar la presentación de un negocio» ({@code F2.3.c}). */
@Component
class RecordPresentationStart
        implements StartForm<RecordPresentationStart.Shown, RecordPresentationForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;

    RecordPresentationStart(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, RecordPresentationForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        return new Start(network.code(), Facts.of(NETWORK_ID, network.id()));
    }
}
