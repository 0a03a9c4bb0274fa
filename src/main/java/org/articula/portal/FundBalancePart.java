package org.articula.portal;

import java.util.ArrayList;
import java.util.List;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Cell;
import org.articula.fund.Fund;
import org.articula.fund.FundBalance;
import org.articula.fund.FundDocuments;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the fund has and what moved last: amounts and purposes, and of nobody what they paid or owe ({@code F2.3.j}). */
@Component
@Order(500)
class FundBalancePart implements MemberPart {

    private static final int LATEST = 10;
    private static final int MONTHS = 3;

    private final Funds funds;
    private final FundLedger ledger;

    FundBalancePart(Funds funds, FundLedger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    @Override
    public String id() {
        return "fondo";
    }

    @Override
    public String title() {
        return "Fondo de la red";
    }

    @Override
    public List<Block> blocks(MemberView view) {
        return funds.of(view.network().id()).map(fund -> blocks(fund, view)).orElse(List.of());
    }

    private List<Block> blocks(Fund fund, MemberView view) {
        FundBalance balance = ledger.balance(view.network().id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Saldo", fund.words(balance.total())));
        FundDocuments.balance(fund, balance).stream()
                .map(line -> line.split(": ", 2))
                .forEach(line -> facts.add(new Fact(line[0], line[1])));
        List<FundMovement> movements =
                FundMovement.of(ledger.between(view.network().id(), view.today().minusMonths(MONTHS), view.today()));
        return List.of(
                new Facts(facts),
                new Grid(
                        "Últimos movimientos",
                        List.of("Fecha", "Movimiento", "Monto"),
                        movements.stream()
                                .limit(LATEST)
                                .map(movement -> List.of(
                                        Cell.of(SpanishDates.shortDate(movement.on())),
                                        Cell.of(movement.text()),
                                        Cell.of(movement.amount(fund))))
                                .toList(),
                        "No hubo movimientos en los últimos tres meses."));
    }
}
