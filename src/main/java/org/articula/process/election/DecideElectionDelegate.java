package org.articula.process.election;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import org.articula.board.BoardLimits;
import org.articula.board.Election;
import org.articula.board.Elections;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** «Contar los votos» (F2.3.h). */
@Component
class DecideElectionDelegate implements JavaDelegate {

    private static final int MORNING = 8;

    private final Elections elections;
    private final Networks networks;

    DecideElectionDelegate(Elections elections, Networks networks) {
        this.elections = elections;
        this.networks = networks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String electionId = ElectionVariables.ELECTION_ID.in(execution);
        Election election = elections.byId(electionId);
        Network network = networks.byId(election.networkId());
        boolean tied = elections.decide(electionId, network.articulatorId());
        ElectionVariables.ELECTION_TIED.set(execution, tied);
        ElectionVariables.ELECTION_NOTICE_AT.set(
                execution, notice(Objects.requireNonNull(election.termUntil()), network.zone()));
    }

    static Date notice(LocalDate termUntil, ZoneId zone) {
        return Date.from(termUntil
                .minusDays(BoardLimits.NOTICE_DAYS)
                .atTime(MORNING, 0)
                .atZone(zone)
                .toInstant());
    }
}
