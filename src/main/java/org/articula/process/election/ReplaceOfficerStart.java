package org.articula.process.election;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.board.Elections;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.NetworkStart;
import org.articula.process.form.Option;
import org.articula.process.form.StartForm;
import org.springframework.stereotype.Component;

/** Start form of «Reemplazar un cargo» (F2.3.h): before the term of the board ends. */
@Component
class ReplaceOfficerStart implements StartForm<ReplaceOfficerStart.Shown, ReplaceOfficerForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Elections elections;
    private final Networks networks;

    ReplaceOfficerStart(Elections elections, Networks networks) {
        this.elections = elections;
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, ReplaceOfficerForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        return new Start(
                network.code(),
                Facts.of(NETWORK_ID, network.id())
                        .and(
                                ElectionVariables.ELECTION_ID,
                                elections.replace(network.id(), form.office(), form.reason(), userId)));
    }
}
