package org.articula.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of a network's fund in double entry ({@code F2.3.j}). Every entry adds up to nothing, none is ever changed or deleted, and a
 * balance is a sum of lines. Whoever posts holds the row of the fund until the end of their transaction.
 */
@Service
@Transactional
public class FundLedger {

    private final FundTable funds;
    private final LedgerTable table;
    private final Networks networks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FundLedger(FundTable funds, LedgerTable table, Networks networks, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.funds = funds;
        this.table = table;
        this.networks = networks;
        this.clock = clock;
    }

    /** Members have paid. Published synchronously, inside the transaction that books it. @param entryIds booked together, at least one */
    public record Paid(String networkId, List<String> entryIds) {

        public Paid {
            entryIds = List.copyOf(entryIds);
        }
    }

    /** Where people typed what an entry is held to. */
    record Fields(String amount, String date) {}

    /**
     * Books one entry.
     *
     * @return its id
     * @throws InvalidInputException with one of the fields as path, or none when it is booked already
     */
    String post(String networkId, NewEntry entry, Fields fields, String by) {
        return postAll(networkId, List.of(entry), fields, by).get(0);
    }

    /** Books all of them or none. */
    List<String> postAll(String networkId, List<NewEntry> entries, Fields fields, String by) {
        EntryPolicy.Books books = hold(networkId);
        FundBalance balance = table.balance(networkId, null);
        FieldErrors errors = new FieldErrors();
        Set<String> occasions = new HashSet<>();
        for (NewEntry entry : entries) {
            boolean twice = !occasions.add(entry.occasion()) || table.booked(networkId, entry.occasion());
            errors.addIf(twice, "", "Ya está registrado: «%s».".formatted(entry.text()));
            FundBalance after = EntryPolicy.after(balance, entry.lines());
            errors.addAll(EntryPolicy.check(entry, books, balance, after, fields.amount(), fields.date())
                    .all());
            balance = after;
        }
        errors.throwIfAny();
        List<String> ids = table.insert(networkId, table.lastNumber(networkId) + 1, entries, by, clock.instant());
        List<String> payments = IntStream.range(0, ids.size())
                .filter(i -> entries.get(i).kind() == EntryKind.PAYMENT)
                .mapToObj(ids::get)
                .toList();
        if (!payments.isEmpty()) {
            events.publishEvent(new Paid(networkId, payments));
        }
        return ids;
    }

    /** Lets nobody else post until the end of the transaction. @throws NoSuchElementException if no fund is open */
    EntryPolicy.Books hold(String networkId) {
        Fund fund = funds.hold(networkId).orElseThrow(() -> none(networkId));
        return new EntryPolicy.Books(fund, funds.closedThrough(networkId), networks.todayIn(networkId));
    }

    static NoSuchElementException none(String networkId) {
        return new NoSuchElementException("La red «%s» no tiene un fondo abierto.".formatted(networkId));
    }

    /** What the fund has now. */
    @Transactional(readOnly = true)
    public FundBalance balance(String networkId) {
        return table.balance(networkId, null);
    }

    /** What the fund had at the end of a day. */
    @Transactional(readOnly = true)
    public FundBalance balance(String networkId, LocalDate on) {
        return table.balance(networkId, on);
    }

    /** The latest movements, the latest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> latest(String networkId, int most) {
        return table.latest(networkId, most);
    }

    /** The movements of these days, both included, in the order of the days. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> between(String networkId, LocalDate from, LocalDate to) {
        return table.between(networkId, from, to);
    }

    /**
     * The payments that were booked together with one in the sitting of a meeting, itself among them; nothing if there is no such payment.
     *
     * @param entryId of the payment
     */
    @Transactional(readOnly = true)
    public List<LedgerEntry> paidWith(String networkId, String entryId) {
        return table.find(networkId, entryId).stream()
                .flatMap(payment -> table.withLines(table.payments(networkId, together(payment.occasion()))).stream())
                .toList();
    }

    /** A pattern of LIKE for the occasions of a meeting, or the one occasion there is. */
    private static String together(String occasion) {
        return occasion.startsWith(Collections.OF_MEETING)
                ? occasion.substring(0, occasion.lastIndexOf(':') + 1) + "%"
                : occasion;
    }

    /** @throws InvalidInputException with path {@code entryId} */
    @Transactional(readOnly = true)
    public LedgerEntry entry(String networkId, @Nullable String entryId) {
        LedgerTable.Head head =
                entryId == null ? null : table.find(networkId, entryId).orElse(null);
        if (head == null) {
            throw new InvalidInputException("entryId", "Elija un movimiento de la lista.");
        }
        return table.withLines(List.of(head)).get(0);
    }
}
