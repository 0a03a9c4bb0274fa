package org.articula.process.fund;

import static org.articula.process.engine.ProcessVariable.NETWORK_ID;
import static org.articula.process.fund.FundVariables.MEMBER_ID;

import java.time.LocalDate;
import java.util.Optional;
import org.articula.fund.Fund;
import org.articula.fund.Funds;
import org.articula.fund.MoneyPlace;
import org.articula.fund.Settlements;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.shared.FieldErrors;
import org.springframework.stereotype.Component;

/** «Entregar la liquidación» (F2.3.j): the share as it is now, its receipt to sign, and the payment. */
@Component
class PaySettlementTask implements TaskForm<PaySettlementTask.Shown, PaySettlementForm> {

    record Shown(
            String networkName,
            String memberName,
            String amountText,
            String reason,
            String receiptLink,
            MoneyPlace place,
            LocalDate paidOn) {}

    private final Settlements settlements;
    private final Funds funds;
    private final Networks networks;
    private final Members members;
    private final Download receipt;

    PaySettlementTask(
            Settlements settlements,
            Funds funds,
            Networks networks,
            Members members,
            Download settlementReceiptDownload) {
        this.settlements = settlements;
        this.funds = funds;
        this.networks = networks;
        this.members = members;
        this.receipt = settlementReceiptDownload;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(members.byId(task.get(MEMBER_ID)).name());
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(NETWORK_ID);
        Fund fund = funds.of(networkId).orElseThrow();
        Settlements.Share share = settlements.shareOf(networkId, task.get(MEMBER_ID));
        return new Shown(
                networks.byId(networkId).name(),
                share.account().member().name(),
                fund.words(share.paid()),
                share.reason(),
                receipt.link(task.get(MEMBER_ID)),
                MoneyPlace.CASH,
                networks.todayIn(networkId));
    }

    @Override
    public Facts complete(UserTask task, PaySettlementForm form) {
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                !Boolean.TRUE.equals(form.signed()), "signed", "Haga firmar el recibo antes de entregar el dinero.");
        errors.throwIfAny();
        settlements.settle(task.get(NETWORK_ID), task.get(MEMBER_ID), form.place(), form.paidOn(), task.userId());
        return Facts.none();
    }
}
