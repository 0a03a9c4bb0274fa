package org.articula.process.fund;

import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Abrir el fondo o cambiar el aporte» (F2.3.j). */
@Component
class OpenFundStart implements StartForm<OpenFundStart.Shown, OpenFundForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;

    OpenFundStart(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, OpenFundForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }
}
