package org.articula.process.trust;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;

import java.util.List;
import org.articula.fund.Funds;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.trust.SettleDissolutionForm.Choice;
import org.articula.trust.Trust;
import org.articula.trust.TrustDecisionKind;
import org.springframework.stereotype.Component;

/** «Liquidar el fondo y disolver la red» ({@code F2.3.p1}): with the group, or not at all. */
@Component
class SettleDissolutionTask implements TaskForm<SettleDissolutionTask.Shown, SettleDissolutionForm> {

    record Shown(String networkName, String decisionReason, String fundText, List<Share> shares) {

        record Share(String name, String share, String reason) {}
    }

    private final Trust trust;
    private final Funds funds;
    private final Networks networks;

    SettleDissolutionTask(Trust trust, Funds funds, Networks networks) {
        this.trust = trust;
        this.funds = funds;
        this.networks = networks;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        return new Shown(
                networks.byId(networkId).name(),
                trust.decisionsOf(networkId).get(0).reason(),
                funds.of(networkId).isEmpty()
                        ? "La red no tiene un fondo que repartir."
                        : "Lo que toca a cada integrante del dinero propio del fondo, calculado al centavo:",
                funds.of(networkId).stream()
                        .flatMap(fund -> funds.dissolutionShares(networkId).stream()
                                .map(share -> new Shown.Share(
                                        share.account().member().name(), fund.words(share.share()), share.reason())))
                        .toList());
    }

    @Override
    public Facts complete(UserTask task, SettleDissolutionForm form) {
        boolean dissolve = form.choice() == Choice.DISSOLVE;
        TrustDecisionKind kind = dissolve ? TrustDecisionKind.DISSOLVE : TrustDecisionKind.CONTINUE;
        trust.decide(task.get(NETWORK_ID), kind, form.reason(), null, task.userId());
        return Facts.of(TrustVariables.DISSOLVE, dissolve);
    }
}
