package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import org.articula.fund.Funds;
import org.articula.fund.Settlements;
import org.articula.network.NetworkLimits;
import org.articula.network.Networks;
import org.articula.shared.Wording;
import org.articula.trust.Trust;
import org.articula.trust.TrustDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Liquidar el fondo y cerrar la red» ({@code F2.3.p1}): first the money, then the network. */
@Component
class EndDissolvedNetworkDelegate implements JavaDelegate {

    private final Networks networks;
    private final Settlements settlements;
    private final Funds funds;
    private final Trust trust;

    EndDissolvedNetworkDelegate(Networks networks, Settlements settlements, Funds funds, Trust trust) {
        this.settlements = settlements;
        this.funds = funds;
        this.networks = networks;
        this.trust = trust;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String networkId = NETWORK_ID.in(execution);
        TrustDecision decision = trust.decisionsOf(networkId).get(0);
        boolean left = funds.of(networkId).isPresent()
                && settlements.dissolutionShares(networkId).stream().anyMatch(share -> share.share() > 0);
        if (left) {
            settlements.dissolve(networkId, decision.decidedBy());
        }
        networks.end(networkId, Wording.shorten(decision.reason(), NetworkLimits.REASON));
    }
}
