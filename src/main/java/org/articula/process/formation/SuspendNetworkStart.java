package org.articula.process.formation;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.formation.FormationVariables.RESUME_ON;

import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.articula.formation.Suspensions;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Suspender una red» ({@code C2.o}): its tasks and terms stand still, and its meeting is cancelled. */
@Component
class SuspendNetworkStart implements StartForm<SuspendNetworkStart.Shown, SuspendNetworkForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Networks networks;
    private final Suspensions suspensions;

    SuspendNetworkStart(Networks networks, Suspensions suspensions) {
        this.networks = networks;
        this.suspensions = suspensions;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(offered()));
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return List.of(NetworkStatus.FORMING, NetworkStatus.ACTIVE).contains(network.status())
                ? Optional.of(Chosen.network(network))
                : Optional.empty();
    }

    @Override
    public Start start(String userId, SuspendNetworkForm form) {
        Network network = Option.chosen(form.networkId(), offered());
        suspensions.suspend(network.id(), form.reason(), form.resumeOn(), userId);
        Date due =
                Date.from(form.resumeOn().atTime(MORNING).atZone(network.zone()).toInstant());
        return new Start(network.code(), Facts.of(NETWORK_ID, network.id()).and(RESUME_ON, due));
    }

    private List<Network> offered() {
        return networks.in(NetworkStatus.FORMING, NetworkStatus.ACTIVE);
    }
}
