package org.articula.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.articula.document.Pdf;
import org.articula.dossier.Block.Facts.Fact;
import org.articula.dossier.Cell;
import org.articula.fund.Account;
import org.articula.fund.EntryKind;
import org.articula.fund.Fund;
import org.articula.fund.FundBalance;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.fund.LedgerEntry;
import org.articula.fund.LedgerLine;
import org.articula.fund.MemberAccount;
import org.articula.fund.MemberAccounts;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.SpanishDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each member's account with the fund beside what the fund has, month by month: by mail, on paper and as a text to send ({@code F2.3.j}). */
@Service
@Transactional(readOnly = true)
public class AccountStatements {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM 'de' uuuu", SpanishDates.LOCALE);

    private final Funds funds;
    private final FundLedger ledger;
    private final MemberAccounts accounts;
    private final Networks networks;
    private final Links links;
    private final Pdf pdf;

    AccountStatements(
            Funds funds, FundLedger ledger, MemberAccounts accounts, Networks networks, Links links, Pdf pdf) {
        this.funds = funds;
        this.ledger = ledger;
        this.accounts = accounts;
        this.networks = networks;
        this.links = links;
        this.pdf = pdf;
    }

    /**
     * What one member is told of a month.
     *
     * @param monthText {@code noviembre de 2026}
     * @param own the member's account, today
     * @param payments what the member paid in the month
     * @param fund what the fund had at its beginning and end, and what came and went
     * @param worthTelling whether something moved in the month, or the member owes something
     */
    public record Statement(
            Member member,
            String networkName,
            String networkCode,
            String monthText,
            String todayText,
            List<Fact> own,
            List<String> payments,
            List<Fact> fund,
            boolean worthTelling) {

        public Statement {
            own = List.copyOf(own);
            payments = List.copyOf(payments);
            fund = List.copyOf(fund);
        }
    }

    /** Those of a month, one for each member, by name; none while no fund is open. A fixed number of queries. */
    public List<Statement> of(String networkId, YearMonth month) {
        return funds.of(networkId).map(fund -> of(fund, month)).orElse(List.of());
    }

    private List<Statement> of(Fund fund, YearMonth month) {
        Network network = networks.byId(fund.networkId());
        List<LedgerEntry> entries = ledger.between(network.id(), month.atDay(1), month.atEndOfMonth());
        FundBalance before = ledger.balance(network.id(), month.atDay(1).minusDays(1));
        FundBalance after = ledger.balance(network.id(), month.atEndOfMonth());
        String today = SpanishDates.date(networks.todayIn(network));
        return accounts.of(network.id()).stream()
                .filter(account -> account.member().active())
                .map(account -> new Statement(
                        account.member(),
                        network.name(),
                        network.code(),
                        MONTH.format(month),
                        today,
                        own(fund, account),
                        payments(fund, entries, account.member().id()),
                        fund(fund, entries, before, after),
                        !entries.isEmpty() || account.owed() > 0))
                .toList();
    }

    /** All of a month on paper, a page for each member. @throws NoSuchElementException if no fund is open */
    public byte[] print(String networkId, YearMonth month) {
        List<Statement> statements = of(networkId, month);
        if (statements.isEmpty()) {
            throw new NoSuchElementException("No hay estados de cuenta de la red «%s».".formatted(networkId));
        }
        return pdf.render(
                "account-statements",
                Map.of("statements", statements, "code", statements.get(0).networkCode()));
    }

    /** What to send to each of them with the link to their page, by id; their accounts are in it where there is a fund. */
    public Map<String, String> texts(Network network, List<Member> people) {
        Map<String, String> own = funds.of(network.id())
                .map(fund -> accounts.of(network.id()).stream()
                        .collect(Collectors.toMap(
                                account -> account.member().id(),
                                account -> " Su cuenta con el fondo: %s.".formatted(sentence(fund, account)))))
                .orElse(Map.of());
        return people.stream()
                .collect(Collectors.toMap(
                        Member::id,
                        member ->
                                "Hola, %s.%s En su página de la red «%s» ve sus aportes, acuerdos, actas y la próxima reunión. Es personal, no la comparta: %s"
                                        .formatted(
                                                member.name(),
                                                own.getOrDefault(member.id(), ""),
                                                network.name(),
                                                links.link(LinkPurpose.MEMBER, network.id(), member.id()))));
    }

    /** {@code debe 2,00 USD y multas por 0,50 USD}. */
    static String sentence(Fund fund, MemberAccount account) {
        if (account.owed() == 0) {
            return account.inAdvance() == 0
                    ? "está al día"
                    : "está al día y adelantó " + fund.words(account.inAdvance());
        }
        List<String> debts = new ArrayList<>();
        if (account.arrears() > 0) {
            debts.add("aportes por " + fund.words(account.arrears()));
        }
        if (account.openFines() > 0) {
            debts.add("multas por " + fund.words(account.openFines()));
        }
        return "debe " + String.join(" y ", debts);
    }

    /** The account of a member, figure by figure. */
    static List<Fact> own(Fund fund, MemberAccount account) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Aportes que le tocaban", fund.words(account.due())));
        facts.add(new Fact("Aportes pagados", fund.words(account.paid())));
        facts.add(new Fact(
                "Aportes que debe", Cell.of(fund.words(account.arrears())).alarmingIf(account.arrears() > 0)));
        if (account.inAdvance() > 0) {
            facts.add(new Fact("Aportes adelantados", fund.words(account.inAdvance())));
        }
        facts.add(new Fact("Multas pagadas", fund.words(account.finesPaid())));
        facts.add(new Fact(
                "Multas por pagar", Cell.of(fund.words(account.openFines())).alarmingIf(account.openFines() > 0)));
        return facts;
    }

    private static List<String> payments(Fund fund, List<LedgerEntry> entries, String memberId) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.PAYMENT && entry.reversedBy() == null)
                .filter(entry -> paidBy(entry, memberId) > 0)
                .map(entry -> "%s: %s".formatted(SpanishDates.date(entry.bookedOn()), what(fund, entry, memberId)))
                .toList();
    }

    /** What a member paid with an entry, in cents. */
    static long paidBy(LedgerEntry entry, String memberId) {
        return paid(entry, memberId, Account.CONTRIBUTIONS) + paid(entry, memberId, Account.FINES);
    }

    private static long paid(LedgerEntry entry, String memberId, Account account) {
        return -entry.lines().stream()
                .filter(line -> memberId.equals(line.memberId()) && line.account() == account)
                .mapToLong(LedgerLine::cents)
                .sum();
    }

    /** {@code 2,50 USD (aportes 2,00 USD; multas 0,50 USD)}. */
    static String what(Fund fund, LedgerEntry entry, String memberId) {
        long fines = paid(entry, memberId, Account.FINES);
        long contributions = paid(entry, memberId, Account.CONTRIBUTIONS);
        String all = fund.words(fines + contributions);
        if (fines == 0) {
            return all + " (aportes)";
        }
        return contributions == 0
                ? all + " (multas)"
                : "%s (aportes %s; multas %s)".formatted(all, fund.words(contributions), fund.words(fines));
    }

    private static List<Fact> fund(Fund fund, List<LedgerEntry> entries, FundBalance before, FundBalance after) {
        long in = entries.stream()
                .mapToLong(LedgerEntry::moved)
                .filter(cents -> cents > 0)
                .sum();
        long out = entries.stream()
                .mapToLong(LedgerEntry::moved)
                .filter(cents -> cents < 0)
                .sum();
        return List.of(
                new Fact("Saldo al comenzar el mes", fund.words(before.total())),
                new Fact("Entró", fund.words(in)),
                new Fact("Salió", fund.words(-out)),
                new Fact("Saldo al terminar el mes", fund.words(after.total())));
    }

    /** The month that is over on a day. */
    static YearMonth before(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }
}
