package org.articula.process.fund;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.fund.FundVariables.FUND_DECISION;
import static org.articula.process.fund.FundVariables.PROPOSAL_ID;
import static org.articula.process.fund.FundVariables.RECORDED_BY;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.articula.fund.Fund;
import org.articula.fund.FundDocuments;
import org.articula.fund.FundProposal;
import org.articula.fund.FundProposals;
import org.articula.fund.Funds;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.springframework.stereotype.Component;

/** «Registrar la decisión sobre el fondo» (F2.3.j, RI.8): the network decides in a meeting with quorum, and may take its time. */
@Component
class RecordFundDecisionTask implements TaskForm<RecordFundDecisionTask.Shown, RecordFundDecisionForm> {

    record Shown(
            String networkName,
            String proposal,
            String treasurer,
            String coordinator,
            @JsonUnwrapped VoteOptions vote) {}

    private final FundProposals proposals;
    private final Networks networks;
    private final Members members;
    private final HeldMeetings meetings;

    RecordFundDecisionTask(FundProposals proposals, Networks networks, Members members, HeldMeetings meetings) {
        this.proposals = proposals;
        this.networks = networks;
        this.members = members;
        this.meetings = meetings;
    }

    @Override
    public Shown open(UserTask task) {
        FundProposal proposal = proposals.byId(task.get(PROPOSAL_ID));
        Network network = networks.byId(proposal.networkId());
        Fund as = new Fund(
                network.id(),
                Funds.currency(network.country()),
                proposal.treasurerId(),
                proposal.coordinatorId(),
                proposal.terms().startsOn());
        return new Shown(
                network.name(),
                FundDocuments.terms(as, proposal.terms()),
                members.byId(proposal.treasurerId()).name(),
                members.byId(proposal.coordinatorId()).name(),
                VoteOptions.of(meetings.of(network.id())));
    }

    @Override
    public Facts complete(UserTask task, RecordFundDecisionForm form) {
        proposals.decide(
                task.get(PROPOSAL_ID),
                form.outcome(),
                form.ballot(),
                form.note(),
                meetings.of(task.get(NETWORK_ID)),
                task.userId());
        return Facts.of(FUND_DECISION, form.outcome().name()).and(RECORDED_BY, task.userId());
    }
}
