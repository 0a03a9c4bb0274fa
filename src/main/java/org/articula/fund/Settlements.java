package org.articula.fund;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Networks;
import org.articula.shared.InvalidInputException;
import org.articula.shared.SpanishOrder;
import org.articula.shared.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives their part of the fund to who leaves, and to everybody when the network ends; see {@link SharePolicy}. */
@Service
@Transactional
public class Settlements {

    private final FundTable funds;
    private final FundLedger ledger;
    private final MemberAccounts accounts;
    private final SettlementTable table;
    private final Networks networks;
    private final Members members;

    Settlements(
            FundTable funds,
            FundLedger ledger,
            MemberAccounts accounts,
            SettlementTable table,
            Networks networks,
            Members members) {
        this.members = members;
        this.funds = funds;
        this.ledger = ledger;
        this.accounts = accounts;
        this.table = table;
        this.networks = networks;
    }

    /** What somebody would get now. */
    public record Share(MemberAccount account, long share, long fines, String reason) {

        public long paid() {
            return share - fines;
        }
    }

    /** Those who left these networks, paid contributions and have not got their share, by name. */
    @Transactional(readOnly = true)
    public List<Member> toSettle(Collection<String> networkIds) {
        return members.byIds(table.leavers(networkIds)).values().stream()
                .sorted(SpanishOrder.by(Member::name).thenComparing(Member::id))
                .toList();
    }

    /** @throws InvalidInputException with path {@code memberId} if there is nothing to settle with that person */
    @Transactional(readOnly = true)
    public Share shareOf(String networkId, String memberId) {
        Fund fund = funds.find(networkId).orElseThrow(() -> FundLedger.none(networkId));
        return shares(fund, true).stream()
                .filter(share -> share.account().member().id().equals(memberId)
                        && !share.account().member().active())
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "memberId", "Elija a alguien que ya no integra la red y todavía no recibió su parte."));
    }

    /** Everybody's share of the members' own money if the network shared it out now, exact to the cent, by name. */
    @Transactional(readOnly = true)
    public List<Share> dissolutionShares(String networkId) {
        Fund fund = funds.find(networkId).orElseThrow(() -> FundLedger.none(networkId));
        return shares(fund, false);
    }

    private List<Share> shares(Fund fund, boolean keepFines) {
        long own = ledger.balance(fund.networkId()).own();
        Map<String, MemberAccount> open = new LinkedHashMap<>();
        Map<String, Long> contributed = new LinkedHashMap<>();
        accounts.of(fund.networkId()).stream()
                .filter(account -> !account.settled() && account.paid() > 0)
                .forEach(account -> {
                    open.put(account.member().id(), account);
                    contributed.put(account.member().id(), account.paid());
                });
        long all = contributed.values().stream().mapToLong(Long::longValue).sum();
        List<Share> shares = new ArrayList<>();
        SharePolicy.shares(own, contributed).forEach((id, cents) -> {
            MemberAccount account = requireNonNull(open.get(id));
            long fines = keepFines ? Math.min(account.openFines(), cents) : 0;
            shares.add(new Share(account, cents, fines, reason(fund, account, own, all, cents, fines)));
        });
        return shares;
    }

    private static String reason(Fund fund, MemberAccount account, long own, long all, long share, long fines) {
        return "Aportó %s de los %s que aportaron quienes no han recibido su parte; del dinero propio del fondo, %s, le tocan %s%s."
                .formatted(
                        fund.words(account.paid()),
                        fund.words(all),
                        fund.words(own),
                        fund.words(share),
                        fines == 0
                                ? ""
                                : ", menos %s de multas: %s".formatted(fund.words(fines), fund.words(share - fines)));
    }

    /**
     * Pays their share to somebody who left.
     *
     * @throws InvalidInputException with paths {@code memberId}, {@code place} or {@code paidOn}
     */
    public Settlement settle(String networkId, String memberId, MoneyPlace place, LocalDate paidOn, String by) {
        Fund fund = ledger.hold(networkId).fund();
        Share share = shareOf(networkId, memberId);
        String name = share.account().member().name();
        if (share.share() == 0) {
            throw new InvalidInputException("memberId", "En el fondo no queda nada que entregar a %s.".formatted(name));
        }
        String entry = ledger.post(
                networkId,
                new NewEntry(
                        EntryKind.SETTLEMENT,
                        "settlement:%s:%d"
                                .formatted(memberId, table.ofNetwork(networkId).size()),
                        paidOn,
                        "Liquidación de " + name,
                        null,
                        null,
                        List.of(
                                LedgerLine.ofMember(Account.SETTLEMENTS, memberId, share.share()),
                                LedgerLine.ofMember(Account.FINES, memberId, -share.fines()),
                                LedgerLine.of(place, -share.paid()))),
                new FundLedger.Fields("place", "paidOn"),
                by);
        Settlement settlement = settlement(fund, entry, share, paidOn);
        table.insert(List.of(settlement));
        return settlement;
    }

    /**
     * Shares the members' own money out to everybody, in one entry.
     *
     * @throws InvalidInputException without path if there is nothing to share, or money of donors or for projects is still there
     */
    public List<Settlement> dissolve(String networkId, String by) {
        Fund fund = ledger.hold(networkId).fund();
        FundBalance balance = ledger.balance(networkId);
        if (balance.ofDonors() != 0 || balance.coFinancing() != 0) {
            throw new InvalidInputException(
                    "", "Antes de repartir, devuelva o use el dinero de los donantes y el de cofinanciamiento.");
        }
        List<Share> shares = dissolutionShares(networkId).stream()
                .filter(share -> share.share() > 0)
                .toList();
        if (shares.isEmpty()) {
            throw new InvalidInputException("", "En el fondo no queda nada que repartir.");
        }
        LocalDate today = networks.todayIn(networkId);
        List<LedgerLine> lines = new ArrayList<>();
        shares.forEach(share -> lines.add(LedgerLine.ofMember(
                Account.SETTLEMENTS, share.account().member().id(), share.share())));
        lines.add(LedgerLine.of(Account.CASH, -balance.cash()));
        lines.add(LedgerLine.of(Account.BANK, -balance.bank()));
        String text = "Reparto del fondo entre " + Wording.count(shares.size(), "integrante", "integrantes");
        String entry = ledger.post(
                networkId,
                new NewEntry(
                        EntryKind.DISSOLUTION,
                        "dissolution:" + table.ofNetwork(networkId).size(),
                        today,
                        text,
                        null,
                        null,
                        lines),
                new FundLedger.Fields("", ""),
                by);
        List<Settlement> settled = shares.stream()
                .map(share -> settlement(fund, entry, share, today))
                .toList();
        table.insert(settled);
        return settled;
    }

    private static Settlement settlement(Fund fund, String entryId, Share share, LocalDate on) {
        return new Settlement(
                entryId,
                fund.networkId(),
                share.account().member().id(),
                share.account().paid(),
                share.share(),
                share.fines(),
                share.paid(),
                share.reason(),
                on);
    }

    /** Empty while that person has not got their share. */
    @Transactional(readOnly = true)
    public Optional<Settlement> of(String memberId) {
        return table.ofMember(memberId);
    }

    /** Everybody who got their share, in the order of the days. */
    @Transactional(readOnly = true)
    public List<Settlement> ofNetwork(String networkId) {
        return table.ofNetwork(networkId);
    }
}
