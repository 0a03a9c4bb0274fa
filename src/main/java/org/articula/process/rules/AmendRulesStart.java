package org.articula.process.rules;

import java.util.List;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Modificar el reglamento interno» (RI.21). */
@Component
class AmendRulesStart implements StartForm<AmendRulesStart.Shown, AmendRulesForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;

    AmendRulesStart(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, AmendRulesForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }
}
