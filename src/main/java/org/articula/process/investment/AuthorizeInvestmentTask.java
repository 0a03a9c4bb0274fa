package org.articula.process.investment;

import java.util.List;
import java.util.Optional;
import org.articula.investment.JointInvestment;
import org.articula.investment.JointInvestments;
import org.articula.investment.Pledge;
import org.articula.investment.PledgeAnswer;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.trust.Trust;
import org.articula.trust.TrustWork;
import org.springframework.stereotype.Component;

/** «Autorizar la inversión en conjunto» ({@code F2.3.p2}): the supervising unit's word in place of a base of trust. */
@Component
class AuthorizeInvestmentTask implements TaskForm<AuthorizeInvestmentTask.Shown, AuthorizeInvestmentForm> {

    record Shown(
            String networkName,
            String title,
            String totalText,
            String purpose,
            String pledgesText,
            String standingText) {}

    private final JointInvestments investments;
    private final Trust trust;
    private final Networks networks;

    AuthorizeInvestmentTask(JointInvestments investments, Trust trust, Networks networks) {
        this.investments = investments;
        this.trust = trust;
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
                pledges(investment),
                String.join(
                        "\n\n",
                        trust.workOf(investment.networkId())
                                .map(TrustWork::reasons)
                                .orElse(List.of())));
    }

    private String pledges(JointInvestment investment) {
        List<Pledge> pledges = investments.pledgesOf(investment.id());
        long asked = pledges.stream()
                .filter(one -> one.answer() != PledgeAnswer.NOT_ASKED)
                .count();
        long committed = pledges.stream()
                .filter(one -> one.answer() == PledgeAnswer.COMMITTED)
                .count();
        return "Se comprometieron %d de los %d integrantes a quienes se preguntó.".formatted(committed, asked);
    }

    @Override
    public Facts complete(UserTask task, AuthorizeInvestmentForm form) {
        boolean authorized = form.answer().isYes();
        investments.decide(task.get(InvestmentVariables.INVESTMENT_ID), authorized, form.reason(), task.userId());
        return Facts.of(InvestmentVariables.INVESTMENT_AUTHORIZED, authorized);
    }
}
