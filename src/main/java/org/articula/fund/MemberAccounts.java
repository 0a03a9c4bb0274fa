package org.articula.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.articula.fund.DuePolicy.Due;
import org.articula.fund.LedgerTable.Paid;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.Fines;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.rules.FundTerms;
import org.articula.rules.InternalRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who paid, who owes and since when, always worked out from rules, meetings, minutes and ledger; a fixed number of queries ({@code F2.3.k2}). */
@Service
@Transactional(readOnly = true)
public class MemberAccounts {

    private final FundTable funds;
    private final LedgerTable ledger;
    private final SettlementTable settlements;
    private final InternalRules rules;
    private final Networks networks;
    private final Members members;
    private final Meetings meetings;
    private final Fines fines;

    MemberAccounts(
            FundTable funds,
            LedgerTable ledger,
            SettlementTable settlements,
            InternalRules rules,
            Networks networks,
            Members members,
            Meetings meetings,
            Fines fines) {
        this.funds = funds;
        this.ledger = ledger;
        this.settlements = settlements;
        this.rules = rules;
        this.networks = networks;
        this.members = members;
        this.meetings = meetings;
        this.fines = fines;
    }

    /** How many contributions fell due in a period and how many of them were paid on time. */
    public record OnTime(int due, int paidOnTime) {

        /** From 0 to 100; all of them while none fell due. */
        public int percent() {
            return due == 0 ? 100 : paidOnTime * 100 / due;
        }
    }

    /** The day the fund was opened; empty while there is none. */
    public Optional<LocalDate> openSince(String networkId) {
        return funds.find(networkId).map(Fund::openedOn);
    }

    /** The contributions of all who were members that fell due on these days, both included. */
    public OnTime paidOnTime(String networkId, LocalDate from, LocalDate to) {
        List<MemberAccount.DueDate> due = of(networkId).stream()
                .flatMap(account -> account.dates().stream())
                .filter(date -> !date.dueOn().isBefore(from) && !date.dueOn().isAfter(to))
                .toList();
        return new OnTime(due.size(), (int)
                due.stream().filter(MemberAccount.DueDate::onTime).count());
    }

    /** Everybody who is or was a member since the fund is open, by name; nobody while there is none. */
    public List<MemberAccount> of(String networkId) {
        Optional<Fund> fund = funds.find(networkId);
        if (fund.isEmpty()) {
            return List.of();
        }
        Network network = networks.byId(networkId);
        LocalDate today = networks.todayIn(network);
        List<FundTerms> schedule = rules.fundTerms(networkId);
        List<LocalDate> held = meetings.ofNetwork(networkId).stream()
                .filter(meeting -> Boolean.TRUE.equals(meeting.quorumReached()))
                .map(meeting -> heldOn(meeting, network, today))
                .toList();
        Map<String, List<Paid>> contributions = byMember(ledger.paid(networkId, Account.CONTRIBUTIONS));
        Map<String, List<Paid>> finesPaid = byMember(ledger.paid(networkId, Account.FINES));
        Map<String, Long> fined = fines.confirmedOf(networkId, fund.get().openedOn());
        Set<String> settled = settlements.settled(networkId);
        return members.allOf(networkId).stream()
                .filter(member -> member.leftOn() == null
                        || !member.leftOn().isBefore(fund.get().openedOn()))
                .map(member -> account(
                        member,
                        DuePolicy.dues(schedule, held, member.joinedOn(), last(member, today)),
                        contributions.getOrDefault(member.id(), List.of()),
                        fined.getOrDefault(member.id(), 0L),
                        sum(finesPaid.getOrDefault(member.id(), List.of())),
                        settled.contains(member.id())))
                .toList();
    }

    /** The account of one member. @throws NoSuchElementException if there is none */
    public MemberAccount of(String networkId, String memberId) {
        return of(networkId).stream()
                .filter(account -> account.member().id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No hay una cuenta de «%s».".formatted(memberId)));
    }

    private static LocalDate heldOn(Meeting meeting, Network network, LocalDate today) {
        LocalDate planned = meeting.dateIn(network.zone());
        return planned.isAfter(today) ? today : planned;
    }

    private static LocalDate last(Member member, LocalDate today) {
        LocalDate left = member.leftOn();
        return left == null ? today : left;
    }

    private static MemberAccount account(
            Member member, List<Due> dues, List<Paid> paid, long fined, long finesPaid, boolean settled) {
        List<Due> settledDues = DuePolicy.paid(
                dues,
                paid.stream()
                        .map(each -> new DuePolicy.Payment(each.bookedOn(), each.cents()))
                        .toList());
        return new MemberAccount(
                member,
                dues.stream().mapToLong(Due::cents).sum(),
                sum(paid),
                fined,
                finesPaid,
                settled,
                settledDues.stream().map(MemberAccount.DueDate::of).toList());
    }

    private static long sum(List<Paid> paid) {
        return paid.stream().mapToLong(Paid::cents).sum();
    }

    private static Map<String, List<Paid>> byMember(List<Paid> paid) {
        return paid.stream().collect(Collectors.groupingBy(Paid::memberId));
    }
}
