package org.articula.process.investment;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.investment.JointInvestment;
import org.articula.investment.JointInvestments;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.articula.shared.Money;
import org.springframework.stereotype.Component;

/** Start form of «Invertir en conjunto» ({@code F2.3.k5}). */
@Component
class InvestTogetherStart implements StartForm<InvestTogetherStart.Shown, InvestTogetherForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final JointInvestments investments;
    private final Networks networks;

    InvestTogetherStart(JointInvestments investments, Networks networks) {
        this.investments = investments;
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, InvestTogetherForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        JointInvestment proposed =
                investments.propose(network.id(), form.title(), form.purpose(), Money.ofDollars(form.total()), userId);
        return new Start(
                network.code(),
                Facts.of(NETWORK_ID, network.id()).and(InvestmentVariables.INVESTMENT_ID, proposed.id()));
    }
}
