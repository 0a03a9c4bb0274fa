package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import java.util.Optional;
import org.articula.formation.Formations;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.network.SupervisionPolicy;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Reiniciar una red» ({@code C2}): a supervisor's decision; phase 1 begins again with the producers it knows. */
@Component
class RestartNetworkStart implements StartForm<RestartNetworkStart.Shown, RestartNetworkForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;
    private final Formations formations;

    RestartNetworkStart(Networks networks, Formations formations) {
        this.networks = networks;
        this.formations = formations;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(offered().stream()
                .map(network ->
                        new Option(network.name() + ", " + network.status().words(), network.id()))
                .toList());
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return List.of(NetworkStatus.ENDED, NetworkStatus.FORMING).contains(network.status())
                ? Optional.of(Chosen.network(network))
                : Optional.empty();
    }

    @Override
    public Start start(String userId, RestartNetworkForm form) {
        Network chosen = Option.chosen(form.networkId(), offered());
        SupervisionPolicy.requireOther(chosen, userId);
        Network network = formations.restart(chosen.id(), form.reason(), userId);
        return new Start(network.code(), Facts.of(NETWORK_ID, network.id()));
    }

    private List<Network> offered() {
        return networks.in(NetworkStatus.ENDED, NetworkStatus.FORMING);
    }
}
