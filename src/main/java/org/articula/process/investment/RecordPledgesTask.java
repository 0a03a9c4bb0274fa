package org.articula.process.investment;

import java.util.List;
import java.util.Optional;
import org.articula.investment.JointInvestment;
import org.articula.investment.JointInvestments;
import org.articula.investment.PledgeAnswer;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Registrar los compromisos de inversión» ({@code F2.3.k5}): who was not asked does not count. */
@Component
class RecordPledgesTask implements TaskForm<RecordPledgesTask.Shown, RecordPledgesForm> {

    record Shown(String networkName, String title, String totalText, String purpose, List<Row> pledges) {

        record Row(String memberId, String name, PledgeAnswer answer) {}
    }

    private final JointInvestments investments;
    private final Members members;
    private final Networks networks;

    RecordPledgesTask(JointInvestments investments, Members members, Networks networks) {
        this.investments = investments;
        this.members = members;
        this.networks = networks;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(
                investments.byId(task.get(InvestmentVariables.INVESTMENT_ID)).title());
    }

    @Override
    public Shown open(UserTask task) {
        JointInvestment investment = investments.byId(task.get(InvestmentVariables.INVESTMENT_ID));
        return new Shown(
                networks.byId(investment.networkId()).name(),
                investment.title(),
                investment.total().toString(),
                investment.purpose(),
                members.activeOf(investment.networkId()).stream()
                        .map(member -> new Shown.Row(member.id(), member.name(), PledgeAnswer.NOT_ASKED))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, RecordPledgesForm form) {
        investments.pledge(
                task.get(InvestmentVariables.INVESTMENT_ID),
                form.pledges().stream().map(RecordPledgesForm.Row::toPledge).toList());
        return Facts.none();
    }
}
