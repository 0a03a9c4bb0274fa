package org.articula.process.election;

import java.time.LocalDate;
import java.util.List;
import org.articula.board.Election;
import org.articula.board.Elections;
import org.articula.board.Office;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Proponer candidatos» (F2.3.h): a row for each office that has to be filled, for a year or for the rest of the term. */
@Component
class ProposeCandidatesTask implements TaskForm<ProposeCandidatesTask.Shown, ProposeCandidatesForm> {

    record Shown(
            String networkName,
            String what,
            List<Option> members,
            List<Row> candidates,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termUntil) {

        record Row(Office office) {}
    }

    private final Elections elections;
    private final Members members;
    private final Networks networks;

    ProposeCandidatesTask(Elections elections, Members members, Networks networks) {
        this.elections = elections;
        this.members = members;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        Election election = elections.byId(task.get(ElectionVariables.ELECTION_ID));
        Network network = networks.byId(election.networkId());
        LocalDate today = networks.todayIn(network);
        List<Office> offices = election.replaced() == null ? Office.requiredOnes() : List.of(election.replaced());
        return new Shown(
                network.name(),
                ElectionWords.what(election),
                Option.ofMembers(members.activeOf(network.id())),
                offices.stream().map(Shown.Row::new).toList(),
                today,
                elections.restOfTerm(election).orElse(today.plusYears(1).minusDays(1)));
    }

    @Override
    public Facts complete(UserTask task, ProposeCandidatesForm form) {
        elections.propose(task.get(ElectionVariables.ELECTION_ID), form.toProposal());
        return Facts.none();
    }
}
