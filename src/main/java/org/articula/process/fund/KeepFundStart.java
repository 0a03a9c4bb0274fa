package org.articula.process.fund;

import java.util.List;
import java.util.Optional;
import org.articula.fund.Funds;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Llevar la caja del fondo» (F2.3.j): for networks that have a fund. */
@Component
class KeepFundStart implements StartForm<KeepFundStart.Shown, KeepFundForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;
    private final Funds funds;

    KeepFundStart(Networks networks, Funds funds) {
        this.networks = networks;
        this.funds = funds;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(offered()));
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        boolean now = network.active() && funds.of(network.id()).isPresent();
        return now ? Optional.of(Chosen.network(network)) : Optional.empty();
    }

    @Override
    public Start start(String userId, KeepFundForm form) {
        Network network = Option.chosen(form.networkId(), offered());
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }

    private List<Network> offered() {
        return funds.among(networks.active());
    }
}
