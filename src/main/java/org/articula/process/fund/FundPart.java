package org.articula.process.fund;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.articula.dossier.Block;
import org.articula.dossier.Block.Facts;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Block.Grid;
import org.articula.dossier.Block.Lines;
import org.articula.dossier.Block.Links;
import org.articula.dossier.Cell;
import org.articula.dossier.Link;
import org.articula.dossier.NetworkPart;
import org.articula.fund.Expense;
import org.articula.fund.Expenses;
import org.articula.fund.Fund;
import org.articula.fund.FundBalance;
import org.articula.fund.FundDocuments;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.fund.LedgerEntry;
import org.articula.fund.MemberAccount;
import org.articula.fund.MemberAccounts;
import org.articula.fund.Movements;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.file.Download;
import org.articula.rules.InternalRules;
import org.articula.shared.SpanishDates;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the fund has, who is behind and what moved last (F2.3.j); the whole ledger is behind its links. */
@Component
@Order(650)
class FundPart implements NetworkPart {

    private static final int LATEST = 10;

    private final Funds funds;
    private final FundLedger ledger;
    private final MemberAccounts accounts;
    private final Expenses expenses;
    private final Movements movements;
    private final InternalRules rules;
    private final Networks networks;
    private final List<Download> downloads;

    FundPart(
            Funds funds,
            FundLedger ledger,
            MemberAccounts accounts,
            Expenses expenses,
            Movements movements,
            InternalRules rules,
            Networks networks,
            Download fundLedgerDownload,
            Download fundStatementDownload,
            Download lastFundStatementDownload) {
        this.funds = funds;
        this.ledger = ledger;
        this.accounts = accounts;
        this.expenses = expenses;
        this.movements = movements;
        this.rules = rules;
        this.networks = networks;
        this.downloads = List.of(fundLedgerDownload, fundStatementDownload, lastFundStatementDownload);
    }

    @Override
    public String id() {
        return "fondo";
    }

    @Override
    public String title() {
        return "Fondo de aportaciones";
    }

    @Override
    public List<Block> blocks(Network network) {
        Fund fund = funds.of(network.id()).orElse(null);
        if (fund == null) {
            return List.of();
        }
        List<MemberAccount> people = accounts.of(network.id()).stream()
                .filter(account -> account.member().active() || (!account.settled() && account.paid() > 0))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(facts(network, fund, people)));
        blocks.add(new Grid(
                "Estado de cuenta de cada integrante",
                List.of("Nombre", "Le tocaba", "Aportó", "Debe", "Multas por pagar"),
                people.stream().map(account -> row(fund, account)).toList(),
                "Nadie integra la red."));
        blocks.add(new Grid(
                "Últimos movimientos",
                List.of("N.º", "Fecha", "Detalle", "Entró", "Salió"),
                ledger.latest(network.id(), LATEST).stream()
                        .map(entry -> row(fund, entry))
                        .toList(),
                "Todavía no hay movimientos."));
        blocks.add(new Lines(notes(network, fund), ""));
        blocks.add(new Links(List.of(
                new Link("Libro del fondo (Excel)", downloads.get(0).link(network.id())),
                new Link("Estado del fondo, este mes (PDF)", downloads.get(1).link(network.id())),
                new Link(
                        "Estado del fondo, mes anterior (PDF)", downloads.get(2).link(network.id())))));
        return blocks.stream()
                .filter(block ->
                        !(block instanceof Lines lines) || !lines.lines().isEmpty())
                .toList();
    }

    private List<Fact> facts(Network network, Fund fund, List<MemberAccount> people) {
        FundBalance balance = ledger.balance(network.id());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Saldo", fund.words(balance.total())));
        FundDocuments.balance(fund, balance).stream()
                .map(line -> line.split(": ", 2))
                .forEach(line -> facts.add(new Fact(line[0], line[1])));
        rules.fundTerms(network.id(), networks.todayIn(network))
                .ifPresent(terms -> facts.add(new Fact("Acordado", FundDocuments.terms(fund, terms))));
        facts.add(new Fact("Abierto desde", SpanishDates.date(fund.openedOn())));
        List<MemberAccount.DueDate> dues =
                people.stream().flatMap(account -> account.dates().stream()).toList();
        long onTime = dues.stream().filter(MemberAccount.DueDate::onTime).count();
        facts.add(new Fact("Aportes pagados a tiempo", "%d de %d".formatted(onTime, dues.size())));
        long behind = people.stream().filter(account -> account.arrears() > 0).count();
        facts.add(new Fact(
                "Integrantes atrasados", Cell.of(String.valueOf(behind)).alarmingIf(behind > 0)));
        return facts;
    }

    private static List<Cell> row(Fund fund, MemberAccount account) {
        String name = account.member().active()
                ? account.member().name()
                : account.member().name() + " (salió; falta liquidar)";
        return List.of(
                Cell.of(name),
                Cell.of(fund.words(account.due())),
                Cell.of(fund.words(account.paid())),
                Cell.of(account.arrears() == 0 ? "" : fund.words(account.arrears()))
                        .alarmingIf(account.arrears() > 0),
                Cell.of(account.openFines() == 0 ? "" : fund.words(account.openFines())));
    }

    private static List<Cell> row(Fund fund, LedgerEntry entry) {
        long moved = entry.moved();
        String undone = entry.reversedBy() == null ? "" : " (anulado por el n.º %d)".formatted(entry.reversedBy());
        return List.of(
                Cell.of(String.valueOf(entry.number())),
                Cell.of(SpanishDates.shortDate(entry.bookedOn())),
                Cell.of(entry.text() + undone),
                Cell.of(moved > 0 ? fund.words(moved) : ""),
                Cell.of(moved < 0 ? fund.words(-moved) : ""));
    }

    private List<Cell> notes(Network network, Fund fund) {
        Stream<String> open = expenses.of(network.id()).stream()
                .filter(expense -> expense.status() != Expense.Status.PAID)
                .limit(LATEST)
                .map(expense -> "Gasto «%s», %s: %s%s"
                        .formatted(
                                expense.purpose(),
                                fund.words(expense.amount().cents()),
                                expense.status().spanish().toLowerCase(SpanishDates.LOCALE),
                                expense.reason() == null ? "" : ". " + expense.reason()));
        Stream<String> counts = movements.counts(network.id()).stream().limit(3).map(line -> "Arqueo del " + line);
        return Stream.concat(open, counts).map(Cell::of).toList();
    }
}
