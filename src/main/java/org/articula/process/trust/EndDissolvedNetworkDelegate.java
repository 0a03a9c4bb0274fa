package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.network.Networks;
import org.articula.trust.Trust;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Liquidar el fondo y cerrar la red» ({@code F2.3.p1}): first the money, then the network. */
@Component
class EndDissolvedNetworkDelegate implements JavaDelegate {

    private final Networks networks;
    private final Trust trust;

    EndDissolvedNetworkDelegate(Networks networks, Trust trust) {
        this.networks = networks;
        this.trust = trust;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String networkId = NETWORK_ID.in(execution);
        networks.end(networkId, trust.decisionsOf(networkId).get(0).reason());
    }
}
