package org.articula.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.formation.EvidenceChanged;
import org.articula.meeting.AttendanceRecord;
import org.articula.meeting.Attendances;
import org.articula.meeting.Meeting;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.Money;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contributions of a whole meeting, collected in the sitting in which the attendance was taken ({@code F2.3.j}). */
@Service
@Transactional
public class Collections {

    /** What the occasion of everything booked in a meeting begins with; the meeting follows, and who paid. */
    static final String OF_MEETING = "meeting:";

    private final FundTable funds;
    private final FundLedger ledger;
    private final MemberAccounts accounts;
    private final Meetings meetings;
    private final Attendances attendances;
    private final Members members;
    private final Networks networks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Collections(
            FundTable funds,
            FundLedger ledger,
            MemberAccounts accounts,
            Meetings meetings,
            Attendances attendances,
            Members members,
            Networks networks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        this.accounts = accounts;
        this.meetings = meetings;
        this.attendances = attendances;
        this.members = members;
        this.networks = networks;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a member owes the fund something now; never where no fund is open. */
    @Transactional(readOnly = true)
    public boolean due(String networkId) {
        return accounts.of(networkId).stream()
                .anyMatch(account -> account.member().active() && account.owed() > 0);
    }

    /** @throws java.util.NoSuchElementException if there is no such meeting or no fund is open */
    @Transactional(readOnly = true)
    public CollectionSheet sheet(String meetingId) {
        Meeting meeting = meetings.byId(meetingId);
        String networkId = meeting.networkId();
        Fund fund = funds.find(networkId).orElseThrow(() -> FundLedger.none(networkId));
        Set<String> present = attendances.register(meetingId).stream()
                .filter(record -> record.status().isAttending())
                .map(AttendanceRecord::memberId)
                .collect(Collectors.toSet());
        List<CollectionSheet.Row> rows = accounts.of(networkId).stream()
                .filter(account -> account.member().active())
                .filter(account ->
                        account.owed() > 0 || present.contains(account.member().id()))
                .map(account -> new CollectionSheet.Row(
                        account, present.contains(account.member().id())))
                .toList();
        return new CollectionSheet(fund, members.byId(fund.treasurerId()).name(), rows);
    }

    /** What the payments would come to and whether the count agrees, Spanish lines; nothing is checked. */
    @Transactional(readOnly = true)
    public List<String> preview(String meetingId, List<Payment> payments, @Nullable Money counted) {
        CollectionSheet sheet = sheet(meetingId);
        Map<String, Long> owed = sheet.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.account().member().id(), row -> row.account().owed()));
        List<Long> paid = payments.stream()
                .map(payment -> payment.choice() == Payment.Choice.PAID
                        ? owed.getOrDefault(payment.memberId(), 0L)
                        : payment.choice() == Payment.Choice.OTHER && payment.amount() != null
                                ? payment.amount().cents()
                                : 0L)
                .filter(cents -> cents > 0)
                .toList();
        Fund fund = sheet.fund();
        long received = paid.stream().mapToLong(Long::longValue).sum();
        String sum = "Van %s de %s; pagaron %d de %d."
                .formatted(
                        fund.words(received),
                        fund.words(sheet.expected()),
                        paid.size(),
                        sheet.rows().size());
        if (counted == null) {
            return List.of(sum);
        }
        long difference = counted.cents() - received;
        return List.of(
                sum,
                difference == 0
                        ? "Lo contado es lo que suma la lista."
                        : "%s %s: explique la diferencia."
                                .formatted(difference < 0 ? "Faltan" : "Sobran", fund.words(Math.abs(difference))));
    }

    /**
     * Books what was paid, an entry for each member, and what the count came to.
     *
     * @param counted the money on the table
     * @param explanation why it is not the sum of the payments, when it is not
     * @throws org.articula.shared.InvalidInputException with paths {@code payments[i].amount}, {@code payments[i].memberId}, {@code
     *     counted} or {@code explanation}; without path when it is booked already
     */
    public void record(
            String meetingId,
            List<Payment> payments,
            @Nullable Money counted,
            @Nullable String explanation,
            String by) {
        Meeting meeting = meetings.byId(meetingId);
        Network network = networks.byId(meeting.networkId());
        Fund fund = ledger.hold(network.id()).fund();
        String treasurer = members.byId(fund.treasurerId()).name();
        LocalDate on = day(meeting, network);
        FieldErrors errors = new FieldErrors();
        Map<String, MemberAccount> active = accounts.of(network.id()).stream()
                .filter(account -> account.member().active())
                .collect(Collectors.toMap(account -> account.member().id(), Function.identity()));
        List<NewEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            FieldErrors row = errors.row("payments", i);
            MemberAccount account = active.get(payment.memberId());
            if (account == null) {
                row.addIf(payment.choice() != null, "memberId", "Esta persona ya no integra la red.");
            } else if (!seen.add(payment.memberId())) {
                row.add(
                        "memberId",
                        "%s está dos veces en la lista."
                                .formatted(account.member().name()));
            } else {
                long cents = amount(payment, account, row);
                if (cents > 0) {
                    entries.add(entry(meeting, account, cents, on, treasurer));
                }
            }
        }
        long received = entries.stream().mapToLong(Collections::cash).sum();
        long difference = difference(counted, received, explanation, fund, errors);
        errors.throwIfAny();
        if (difference != 0) {
            entries.add(MovementEntries.difference(
                    OF_MEETING + "%s:difference".formatted(meetingId),
                    on,
                    difference,
                    String.valueOf(explanation).strip(),
                    treasurer));
        }
        if (!entries.isEmpty()) {
            ledger.postAll(network.id(), entries, new FundLedger.Fields("counted", ""), by);
        }
        funds.insert(
                new FundTable.Count(
                        network.id(),
                        on,
                        received,
                        received + difference,
                        TypedText.orNull(explanation),
                        null,
                        meetingId),
                by,
                clock.instant());
        events.publishEvent(new EvidenceChanged(network.id(), network.code()));
    }

    private static long cash(NewEntry entry) {
        return entry.lines().stream()
                .filter(line -> line.account() == Account.CASH)
                .mapToLong(LedgerLine::cents)
                .sum();
    }

    private LocalDate day(Meeting meeting, Network network) {
        LocalDate today = networks.todayIn(network);
        LocalDate planned = meeting.dateIn(network.zone());
        LocalDate opened = funds.find(network.id()).map(Fund::openedOn).orElse(planned);
        LocalDate held = planned.isBefore(opened) ? opened : planned;
        LocalDate closed = funds.closedThrough(network.id());
        return held.isAfter(today) || (closed != null && !held.isAfter(closed)) ? today : held;
    }

    private static long amount(Payment payment, MemberAccount account, FieldErrors row) {
        if (payment.choice() == null || payment.choice() == Payment.Choice.NOTHING) {
            return 0;
        }
        if (payment.choice() == Payment.Choice.PAID) {
            return account.owed();
        }
        return MovementEntries.amount(row, "amount", payment.amount());
    }

    static NewEntry entry(
            Meeting meeting, MemberAccount account, long cents, LocalDate on, @Nullable String confirmedBy) {
        String text = "Reunión %d: aporte de %s"
                .formatted(meeting.number(), account.member().name());
        return MovementEntries.payment(
                OF_MEETING + "%s:%s".formatted(meeting.id(), account.member().id()),
                on,
                text,
                account,
                cents,
                MoneyPlace.CASH,
                confirmedBy);
    }

    private static long difference(
            @Nullable Money counted, long received, @Nullable String explanation, Fund fund, FieldErrors errors) {
        if (counted == null) {
            errors.add("counted", "Escriba cuánto dinero contó.");
            return 0;
        }
        MovementEntries.atMost(errors, "counted", counted);
        long difference = counted.cents() - received;
        if (difference != 0) {
            errors.addIf(
                    TypedText.orNull(explanation) == null,
                    "explanation",
                    "Los pagos suman %s y se contaron %s: explique la diferencia."
                            .formatted(fund.words(received), fund.words(counted.cents())));
            errors.optional("explanation", "la explicación", explanation, FundLimits.NOTE);
        }
        return difference;
    }
}
