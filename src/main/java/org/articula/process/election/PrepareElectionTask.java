package org.articula.process.election;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.Objects;
import java.util.stream.Collectors;
import org.articula.board.Boards;
import org.articula.board.Election;
import org.articula.board.Elections;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Component;

/** «Preparar la elección de la nueva directiva» (F2.3.h): thirty days before the term ends. */
@Component
class PrepareElectionTask implements TaskForm<PrepareElectionTask.Shown, PrepareElectionForm> {

    record Shown(String networkName, String untilText, String board) {}

    private final Elections elections;
    private final Boards boards;
    private final Networks networks;

    PrepareElectionTask(Elections elections, Boards boards, Networks networks) {
        this.elections = elections;
        this.boards = boards;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Election election = elections.byId(task.get(ElectionVariables.ELECTION_ID));
        return new Shown(
                network.name(),
                SpanishDates.date(Objects.requireNonNull(election.termUntil())),
                boards.inForce(network.id(), networks.todayIn(network)).stream()
                        .map(holder -> "%s: %s".formatted(holder.office().spanish(), holder.name()))
                        .collect(Collectors.joining(" · ")));
    }

    @Override
    public Facts complete(UserTask task, PrepareElectionForm form) {
        elections.prepared(task.get(NETWORK_ID), form.note(), task.userId());
        return Facts.none();
    }
}
