package org.articula.process.network;

import java.util.List;
import java.util.Optional;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.network.SupervisionPolicy;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Cerrar una red» (F2.3.p1): a supervisor's decision; the history stays. */
@Component
class EndNetworkStart implements StartForm<EndNetworkStart.Shown, EndNetworkForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;

    EndNetworkStart(Networks networks) {
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.underWay()));
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return network.status() != NetworkStatus.ENDED ? Optional.of(Chosen.network(network)) : Optional.empty();
    }

    @Override
    public Start start(String userId, EndNetworkForm form) {
        Network chosen = Option.chosen(form.networkId(), networks.underWay());
        SupervisionPolicy.requireOther(chosen, userId);
        Network ended = networks.end(chosen.id(), form.reason());
        return new Start(ended.code(), Facts.of(ProcessVariable.NETWORK_ID, ended.id()));
    }
}
