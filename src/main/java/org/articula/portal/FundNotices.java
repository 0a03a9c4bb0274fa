package org.articula.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.articula.board.BoardElected;
import org.articula.fund.Expenses;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.fund.LedgerEntry;
import org.articula.fund.LedgerLine;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePlan;
import org.articula.notification.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Plans the mails about the fund in the transaction that gives occasion for them: a receipt for who paid, a link for who must confirm an
 * expense, and on the first of each month a statement ({@code F2.3.j}). Whoever has no e-mail gets the same from the articulator, as a text
 * or on paper; no call is planned for that.
 */
@Service
@Transactional
public class FundNotices {

    /** The day of a month until which statements that could not be planned on the first are. */
    private static final int LAST_DAY = 5;

    private final Notices notices;
    private final FundLedger ledger;
    private final Funds funds;
    private final Expenses expenses;
    private final AccountStatements statements;
    private final Members members;
    private final Networks networks;

    FundNotices(
            Notices notices,
            FundLedger ledger,
            Funds funds,
            Expenses expenses,
            AccountStatements statements,
            Members members,
            Networks networks) {
        this.notices = notices;
        this.ledger = ledger;
        this.funds = funds;
        this.expenses = expenses;
        this.statements = statements;
        this.members = members;
        this.networks = networks;
    }

    /** The occasion is the first of the payments that were booked together. */
    @EventListener
    void on(FundLedger.Paid paid) {
        String first = paid.entryIds().get(0);
        List<String> payers = ledger.paidWith(paid.networkId(), first).stream()
                .map(LedgerEntry::lines)
                .flatMap(List::stream)
                .map(LedgerLine::memberId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        plan(
                networks.byId(paid.networkId()),
                first,
                NoticeKind.PAYMENT_RECEIPT,
                0,
                members.byIds(payers).values());
    }

    @EventListener
    void on(Expenses.Proposed proposed) {
        askToConfirm(networks.byId(proposed.expense().networkId()));
    }

    /** Whoever is elected while an expense waits gets a link of their own; that of the one before is good no longer. */
    @EventListener
    void on(BoardElected elected) {
        if (funds.of(elected.networkId()).isPresent()) {
            askToConfirm(networks.byId(elected.networkId()));
        }
    }

    private void askToConfirm(Network network) {
        for (Expenses.Waiting waiting : expenses.waiting(network.id())) {
            plan(
                    network,
                    waiting.expense().id(),
                    NoticeKind.EXPENSE_CONFIRMATION,
                    0,
                    members.byIds(waiting.memberIds()).values());
        }
    }

    /**
     * What is due in a network today: the fund is in the hands of the board in force, whoever must confirm an expense has a link, and in the
     * first days of a month the statements of the one before are planned. Doing it again changes nothing.
     */
    public void lookAfter(Network network) {
        funds.follow(network.id());
        askToConfirm(network);
        LocalDate today = networks.todayIn(network);
        if (today.getDayOfMonth() <= LAST_DAY) {
            YearMonth month = AccountStatements.before(today);
            plan(
                    network,
                    network.id(),
                    NoticeKind.ACCOUNT_STATEMENT,
                    round(month),
                    statements.of(network.id(), month).stream()
                            .filter(AccountStatements.Statement::worthTelling)
                            .map(AccountStatements.Statement::member)
                            .toList());
        }
    }

    static int round(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(int round) {
        return YearMonth.of(round / 100, round % 100);
    }

    private void plan(Network network, String occasionId, NoticeKind kind, int round, Collection<Member> people) {
        notices.plan(new NoticePlan(
                network.id(),
                network.code(),
                occasionId,
                kind,
                round,
                people.stream()
                        .filter(Member::active)
                        .filter(member -> StringUtils.hasText(member.email()))
                        .map(Member::recipient)
                        .toList()));
    }
}
