package org.articula.portal;

import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.fund.Fund;
import org.articula.fund.Funds;
import org.articula.fund.MemberAccount;
import org.articula.fund.MemberAccounts;
import org.articula.minutes.Fines;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the member owes the fund and has paid, contributions and fines ({@code F2.3.j}); fines also where there is no fund ({@code RI.4}). */
@Component
@Order(300)
class OwnAccountPart implements MemberPart {

    private static final int LATEST = 6;

    private final Funds funds;
    private final MemberAccounts accounts;
    private final Fines fines;

    OwnAccountPart(Funds funds, MemberAccounts accounts, Fines fines) {
        this.funds = funds;
        this.accounts = accounts;
        this.fines = fines;
    }

    @Override
    public String id() {
        return "cuenta";
    }

    @Override
    public String title() {
        return "Mis aportes y multas";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        Fund fund = funds.of(view.network().id()).orElse(null);
        if (fund == null) {
            long fined = fines.confirmedOf(view.network().id(), view.member().joinedOn())
                    .getOrDefault(view.member().id(), 0L);
            return List.of(new Facts(
                    List.of(new Fact("Multas confirmadas", fined == 0 ? "Ninguna" : new Money(fined).toString()))));
        }
        MemberAccount account = accounts.of(view.network().id(), view.member().id());
        List<MemberAccount.DueDate> dates = account.dates();
        return List.of(
                new Facts(AccountStatements.own(fund, account)),
                new Grid(
                        "Sus últimos aportes",
                        List.of("Fecha", "Monto", "Pagado"),
                        dates.stream()
                                .skip(Math.max(0, dates.size() - LATEST))
                                .map(date -> row(fund, date))
                                .toList(),
                        "Todavía no le tocó ningún aporte."));
    }

    private static List<Cell> row(Fund fund, MemberAccount.DueDate date) {
        return List.of(
                Cell.of(SpanishDates.shortDate(date.dueOn())),
                Cell.of(fund.words(date.cents())),
                Cell.of(date.paidOn() == null ? "Pendiente" : SpanishDates.shortDate(date.paidOn()))
                        .alarmingIf(date.paidOn() == null));
    }
}
