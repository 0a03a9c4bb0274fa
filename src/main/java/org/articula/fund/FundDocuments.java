package org.articula.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.document.Pdf;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.FundTerms;
import org.articula.rules.InternalRules;
import org.articula.shared.Money;
import org.articula.shared.SpanishDates;
import org.articula.sheet.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fund on paper and as a workbook: its statement of a month, its whole ledger, and the receipt of who leaves ({@code F2.3.j}). */
@Service
@Transactional(readOnly = true)
public class FundDocuments {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM 'de' uuuu", SpanishDates.LOCALE);
    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
    private static final List<String> LEDGER = List.of(
            "N.º",
            "Fecha",
            "Movimiento",
            "Detalle",
            "Cuenta",
            "Integrante o donante",
            "Clase de gasto",
            "Monto",
            "Registró",
            "Confirmó",
            "Anulado por");

    private final FundTable funds;
    private final FundLedger ledger;
    private final MemberAccounts accounts;
    private final Settlements settlements;
    private final InternalRules rules;
    private final Networks networks;
    private final Members members;
    private final Pdf pdf;

    FundDocuments(
            FundTable funds,
            FundLedger ledger,
            MemberAccounts accounts,
            Settlements settlements,
            InternalRules rules,
            Networks networks,
            Members members,
            Pdf pdf) {
        this.funds = funds;
        this.ledger = ledger;
        this.accounts = accounts;
        this.settlements = settlements;
        this.rules = rules;
        this.networks = networks;
        this.members = members;
        this.pdf = pdf;
    }

    /** What the statement says, in plain Spanish strings. */
    record Statement(
            String networkName,
            String networkCode,
            String monthText,
            List<String> terms,
            String treasurer,
            String coordinator,
            String before,
            List<Movement> movements,
            String after,
            List<String> balance,
            List<Account> accounts) {

        record Movement(String number, String day, String text, String in, String out, String note) {}

        record Account(String name, String due, String paid, String arrears, String fines) {}
    }

    /** What a receipt says. */
    record Receipt(
            String networkName,
            String networkCode,
            String memberName,
            String amount,
            String reason,
            String dateText,
            String treasurer) {}

    /**
     * The statement of the month that has a day, as PDF.
     *
     * @throws java.util.NoSuchElementException if no fund is open
     */
    public byte[] statement(String networkId, LocalDate day) {
        Fund fund = funds.find(networkId).orElseThrow(() -> FundLedger.none(networkId));
        Network network = networks.byId(networkId);
        YearMonth month = YearMonth.from(day);
        FundBalance after = ledger.balance(networkId, month.atEndOfMonth());
        Statement statement = new Statement(
                network.name(),
                network.code(),
                MONTH.format(month),
                rules.fundTerms(networkId).stream()
                        .map(terms -> terms(fund, terms))
                        .toList(),
                members.byId(fund.treasurerId()).name(),
                members.byId(fund.coordinatorId()).name(),
                fund.words(
                        ledger.balance(networkId, month.atDay(1).minusDays(1)).total()),
                ledger.between(networkId, month.atDay(1), month.atEndOfMonth()).stream()
                        .map(entry -> movement(fund, entry))
                        .toList(),
                fund.words(after.total()),
                balance(fund, after),
                accounts.of(networkId).stream()
                        .filter(account -> account.member().active())
                        .map(account -> account(fund, account))
                        .toList());
        return pdf.render("fund-statement", Map.of("fund", statement));
    }

    /** What the fund has, in sentences: cash, bank, and apart from the members' own money what is a donor's or set aside. */
    public static List<String> balance(Fund fund, FundBalance balance) {
        List<String> lines = new ArrayList<>();
        lines.add("Caja: " + fund.words(balance.cash()));
        lines.add("Banco: " + fund.words(balance.bank()));
        lines.add("Dinero propio de los integrantes: " + fund.words(balance.own()));
        balance.donors().entrySet().stream()
                .filter(donor -> donor.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(donor ->
                        lines.add("De %s, aparte: %s".formatted(donor.getKey(), fund.words(donor.getValue()))));
        if (balance.coFinancing() != 0) {
            lines.add("Para cofinanciar proyectos, aparte: " + fund.words(balance.coFinancing()));
        }
        return lines;
    }

    /** {@code 2,00 USD en cada reunión desde el 3 de diciembre de 2026. En caja: casa de Rosa. Para gastos…}. */
    public static String terms(Fund fund, FundTerms terms) {
        return "%s %s desde el %s. %s: %s. Uso: %s"
                .formatted(
                        fund.words(terms.amount().cents()),
                        terms.rhythm().spanish(),
                        SpanishDates.date(terms.startsOn()),
                        terms.custody().spanish(),
                        terms.custodyPlace(),
                        terms.purpose());
    }

    private static Statement.Movement movement(Fund fund, LedgerEntry entry) {
        long moved = entry.moved();
        String note = entry.kind() == EntryKind.TRANSFER
                ? fund.words(Math.abs(entry.sum(org.articula.fund.Account.CASH)))
                : "";
        return new Statement.Movement(
                String.valueOf(entry.number()),
                SpanishDates.shortDate(entry.bookedOn()),
                entry.text(),
                moved > 0 ? fund.words(moved) : "",
                moved < 0 ? fund.words(-moved) : "",
                entry.reversedBy() == null ? note : "Anulado por el n.º " + entry.reversedBy());
    }

    private static Statement.Account account(Fund fund, MemberAccount account) {
        return new Statement.Account(
                account.member().name(),
                fund.words(account.due()),
                fund.words(account.paid()),
                fund.words(account.arrears()),
                fund.words(account.openFines()));
    }

    /** The whole ledger, a row for each line, and everybody's account, as a workbook. */
    public byte[] ledger(String networkId) {
        Map<String, String> names =
                members.allOf(networkId).stream().collect(Collectors.toMap(Member::id, Member::name));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LedgerEntry entry : ledger.between(networkId, LocalDate.of(1, 1, 1), ALWAYS)) {
            for (LedgerLine line : entry.lines()) {
                rows.add(Arrays.asList(
                        entry.number(),
                        entry.bookedOn(),
                        entry.kind().spanish(),
                        entry.text(),
                        line.account().spanish(),
                        line.memberId() == null ? line.donor() : names.get(line.memberId()),
                        line.category() == null ? null : line.category().spanish(),
                        dollars(line.cents()),
                        entry.recordedBy(),
                        entry.confirmedBy(),
                        entry.reversedBy()));
            }
        }
        return new Workbook()
                .sheet("Libro del fondo", LEDGER, rows)
                .sheet(
                        "Estado de cuenta",
                        List.of("Integrante", "Le tocaba", "Aportó", "Debe", "Multas por pagar"),
                        accounts.of(networkId).stream()
                                .map(account -> List.of(
                                        account.member().name(),
                                        dollars(account.due()),
                                        dollars(account.paid()),
                                        dollars(account.arrears()),
                                        dollars(account.openFines())))
                                .toList())
                .bytes();
    }

    private static BigDecimal dollars(long cents) {
        return new Money(cents).dollars();
    }

    /** The receipt of who leaves, to sign: of what they got, or would get now. */
    public byte[] receipt(String memberId) {
        Member member = members.byId(memberId);
        Network network = networks.byId(member.networkId());
        Fund fund = funds.find(network.id()).orElseThrow(() -> FundLedger.none(network.id()));
        Settlement paid = settlements.of(memberId).orElse(null);
        Settlements.Share share = paid == null ? settlements.shareOf(network.id(), memberId) : null;
        Receipt receipt = new Receipt(
                network.name(),
                network.code(),
                member.name(),
                fund.words(paid != null ? paid.paid() : share == null ? 0 : share.paid()),
                paid != null ? paid.reason() : share == null ? "" : share.reason(),
                SpanishDates.date(paid != null ? paid.settledOn() : networks.todayIn(network)),
                members.byId(fund.treasurerId()).name());
        return pdf.render("settlement-receipt", Map.of("receipt", receipt));
    }
}
