package org.articula.process.position;

import java.util.List;
import java.util.Optional;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.InvalidInputException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Start form of «Revisar la posición estratégica» ({@code F2.1}). */
@Component
class RevisePositionStart implements StartForm<RevisePositionStart.Shown, RevisePositionForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Networks networks;

    /** The engine reads forms while it starts, and their classes ask for this one. */
    private final ObjectProvider<RuntimeService> runtime;

    RevisePositionStart(Networks networks, ObjectProvider<RuntimeService> runtime) {
        this.networks = networks;
        this.runtime = runtime;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Optional<Chosen> chosenFor(Network network) {
        return network.active() && !underWay(network) ? Optional.of(Chosen.network(network)) : Optional.empty();
    }

    @Override
    public Start start(String userId, RevisePositionForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        if (underWay(network)) {
            throw new InvalidInputException(
                    "networkId", "La red ya está definiendo su posición: siga en la tarea que tiene abierta.");
        }
        return new Start(network.code(), Facts.of(ProcessVariable.NETWORK_ID, network.id()));
    }

    private boolean underWay(Network network) {
        return runtime.getObject()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("definePosition")
                        .processInstanceBusinessKey(network.code())
                        .count()
                > 0;
    }
}
