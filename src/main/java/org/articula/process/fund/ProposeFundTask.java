package org.articula.process.fund;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.fund.FundVariables.PROPOSAL_ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.articula.fund.Fund;
import org.articula.fund.FundDocuments;
import org.articula.fund.FundProposal;
import org.articula.fund.FundProposals;
import org.articula.fund.Funds;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.rules.FundCustody;
import org.articula.rules.FundRhythm;
import org.articula.rules.FundTerms;
import org.articula.rules.InternalRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Proponer el fondo» (F2.3.j): starts from what was put to the vote before, or from the terms that hold. */
@Component
class ProposeFundTask implements TaskForm<ProposeFundTask.Shown, ProposeFundForm> {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String networkName,
            String currency,
            @Nullable String agreed,
            List<Option> members,
            @Nullable BigDecimal amount,
            @Nullable FundRhythm rhythm,
            @Nullable LocalDate startsOn,
            @Nullable String purpose,
            @Nullable FundCustody custody,
            @Nullable String custodyPlace,
            @Nullable String treasurerId,
            @Nullable String coordinatorId) {}

    private final Networks networks;
    private final Members members;
    private final InternalRules rules;
    private final Funds funds;
    private final FundProposals proposals;

    ProposeFundTask(Networks networks, Members members, InternalRules rules, Funds funds, FundProposals proposals) {
        this.networks = networks;
        this.members = members;
        this.rules = rules;
        this.funds = funds;
        this.proposals = proposals;
    }

    @Override
    public Shown open(UserTask task) {
        Network network = networks.byId(task.get(NETWORK_ID));
        Fund fund = funds.of(network.id()).orElse(null);
        FundTerms agreed =
                rules.fundTerms(network.id(), networks.todayIn(network)).orElse(null);
        FundProposal before = task.carries(PROPOSAL_ID) ? proposals.byId(task.get(PROPOSAL_ID)) : null;
        FundTerms terms = before == null ? agreed : before.terms();
        return new Shown(
                network.name(),
                Funds.currency(network.country()),
                fund == null || agreed == null ? null : FundDocuments.terms(fund, agreed),
                Option.ofMembers(members.activeOf(network.id())),
                terms == null ? null : terms.amount().dollars(),
                terms == null ? FundRhythm.PER_MEETING : terms.rhythm(),
                before == null ? networks.todayIn(network) : before.terms().startsOn(),
                terms == null ? null : terms.purpose(),
                terms == null ? FundCustody.CASH : terms.custody(),
                terms == null ? null : terms.custodyPlace(),
                before != null ? before.treasurerId() : fund == null ? null : fund.treasurerId(),
                before != null ? before.coordinatorId() : fund == null ? null : fund.coordinatorId());
    }

    @Override
    public Facts complete(UserTask task, ProposeFundForm form) {
        FundProposal proposal = proposals.propose(
                task.get(NETWORK_ID), form.toTerms(), form.treasurerId(), form.coordinatorId(), task.userId());
        return Facts.of(PROPOSAL_ID, proposal.id());
    }
}
