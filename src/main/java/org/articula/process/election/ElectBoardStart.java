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

/** Start form of «Elegir la directiva» (F2.3.h). */
@Component
class ElectBoardStart implements StartForm<ElectBoardStart.Shown, ElectBoardForm>, NetworkStart {

    record Shown(List<Option> networks) {}

    private final Elections elections;
    private final Networks networks;

    ElectBoardStart(Elections elections, Networks networks) {
        this.elections = elections;
        this.networks = networks;
    }

    @Override
    public Shown open(String userId) {
        return new Shown(Option.ofNetworks(networks.active()));
    }

    @Override
    public Start start(String userId, ElectBoardForm form) {
        Network network = Option.chosen(form.networkId(), networks.active());
        return new Start(
                network.code(),
                Facts.of(NETWORK_ID, network.id())
                        .and(ElectionVariables.ELECTION_ID, elections.begin(network.id(), userId)));
    }
}
