package org.articula.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.articula.formation.EvidenceChanged;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a treasurer records beside meetings and expenses ({@code F2.3.j}, {@code R.board}): money that comes in or changes its place, cash
 * that was counted, months that are closed, and entries taken back.
 */
@Service
@Transactional
public class Movements {

    private static final FundLedger.Fields FIELDS = new FundLedger.Fields("amount", "bookedOn");

    private final FundTable funds;
    private final FundLedger ledger;
    private final MemberAccounts accounts;
    private final Members members;
    private final Networks networks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Movements(
            FundTable funds,
            FundLedger ledger,
            MemberAccounts accounts,
            Members members,
            Networks networks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        this.accounts = accounts;
        this.members = members;
        this.networks = networks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a movement.
     *
     * @param occasion what makes it this movement and no second one, however often it is sent
     * @throws InvalidInputException with paths {@code bookedOn}, {@code amount}, {@code place}, {@code memberId}, {@code donor}, {@code
     *     entryId} or {@code note}; without path when it is booked already
     */
    public void record(String networkId, NewMovement movement, String occasion, String by) {
        EntryPolicy.Books books = ledger.hold(networkId);
        FieldErrors errors = new FieldErrors();
        errors.optional("note", "la explicación", movement.note(), FundLimits.NOTE);
        errors.addIf(
                movement.on() == null && movement.kind() != NewMovement.Kind.REVERSAL, "bookedOn", "Indique la fecha.");
        errors.throwIfAny();
        LocalDate on = Objects.requireNonNullElse(movement.on(), books.today());
        String treasurer = members.byId(books.fund().treasurerId()).name();
        switch (movement.kind()) {
            case CLOSE_MONTH -> close(networkId, on, books, by);
            case CASH_COUNT -> count(networkId, movement, on, occasion, treasurer, by);
            case REVERSAL -> reverse(networkId, movement, books.today(), treasurer, by);
            default -> ledger.post(networkId, entry(networkId, movement, on, occasion, treasurer), FIELDS, by);
        }
        Network network = networks.byId(networkId);
        events.publishEvent(new EvidenceChanged(network.id(), network.code()));
    }

    private NewEntry entry(String networkId, NewMovement movement, LocalDate on, String occasion, String treasurer) {
        FieldErrors errors = new FieldErrors();
        long cents = MovementEntries.amount(errors, "amount", movement.amount());
        errors.addIf(movement.place() == null, "place", "Elija si es en caja o en el banco.");
        MoneyPlace place = Objects.requireNonNullElse(movement.place(), MoneyPlace.CASH);
        String note = TypedText.orNull(movement.note());
        String behind = note == null ? "" : ": " + note;
        switch (movement.kind()) {
            case CONTRIBUTION -> {
                MemberAccount account = accounts.of(networkId).stream()
                        .filter(each -> each.member().id().equals(movement.memberId())
                                && each.member().active())
                        .findFirst()
                        .orElse(null);
                errors.addIf(account == null, "memberId", "Elija a alguien que integra la red.");
                errors.throwIfAny();
                MemberAccount payer = Objects.requireNonNull(account);
                return MovementEntries.payment(
                        occasion, on, "Aporte de " + payer.member().name() + behind, payer, cents, place, treasurer);
            }
            case TRANSFER -> {
                errors.throwIfAny();
                MoneyPlace to = place == MoneyPlace.CASH ? MoneyPlace.BANK : MoneyPlace.CASH;
                String text = place == MoneyPlace.CASH ? "Depósito en el banco" : "Retiro del banco";
                return MovementEntries.entry(
                        EntryKind.TRANSFER,
                        occasion,
                        on,
                        text + behind,
                        treasurer,
                        LedgerLine.of(to, cents),
                        LedgerLine.of(place, -cents));
            }
            default -> {
                errors.required("donor", "quién lo dio", movement.donor(), FundLimits.DONOR);
                errors.throwIfAny();
                String donor = Objects.requireNonNull(movement.donor()).strip();
                boolean donation = movement.kind() == NewMovement.Kind.DONATION;
                return MovementEntries.entry(
                        donation ? EntryKind.DONATION : EntryKind.CO_FINANCING,
                        occasion,
                        on,
                        (donation ? "Donación de " : "Para cofinanciar, de ") + donor + behind,
                        treasurer,
                        LedgerLine.of(place, cents),
                        donation
                                ? LedgerLine.ofDonor(donor, null, -cents)
                                : LedgerLine.of(Account.CO_FINANCING, -cents));
            }
        }
    }

    private void count(
            String networkId, NewMovement movement, LocalDate on, String occasion, String treasurer, String by) {
        FieldErrors errors = new FieldErrors();
        long expected = ledger.balance(networkId).cash();
        long counted = expected;
        if (movement.amount() == null) {
            errors.add("amount", "Escriba cuánto dinero contó.");
        } else if (MovementEntries.atMost(errors, "amount", movement.amount())) {
            counted = movement.amount().cents();
        }
        String note = TypedText.orNull(movement.note());
        Fund fund = funds.find(networkId).orElseThrow();
        errors.addIf(
                counted != expected && note == null,
                "note",
                "En caja debería haber %s y se contaron %s: explique la diferencia."
                        .formatted(fund.words(expected), fund.words(counted)));
        errors.throwIfAny();
        String entryId = counted == expected
                ? null
                : ledger.post(
                        networkId,
                        MovementEntries.difference(occasion, on, counted - expected, String.valueOf(note), treasurer),
                        FIELDS,
                        by);
        funds.insert(new FundTable.Count(networkId, on, expected, counted, note, entryId, null), by, clock.instant());
    }

    private void close(String networkId, LocalDate day, EntryPolicy.Books books, String by) {
        LocalDate last = YearMonth.from(day).atEndOfMonth();
        FieldErrors errors = new FieldErrors();
        LocalDate closed = books.closedThrough();
        errors.addIf(closed != null && !last.isAfter(closed), "bookedOn", "Ese mes ya está cerrado.");
        errors.addIf(!last.isBefore(books.today()), "bookedOn", "Un mes se cierra cuando terminó.");
        errors.addIf(last.isBefore(books.fund().openedOn()), "bookedOn", "En ese mes todavía no había fondo.");
        errors.throwIfAny();
        funds.close(networkId, last, by, clock.instant());
    }

    private void reverse(String networkId, NewMovement movement, LocalDate today, String treasurer, String by) {
        LedgerEntry entry = ledger.entry(networkId, movement.entryId());
        FieldErrors errors = new FieldErrors();
        errors.addIf(
                entry.kind() == EntryKind.REVERSAL,
                "entryId",
                "Una anulación no se anula: registre de nuevo el movimiento correcto.");
        errors.addIf(entry.reversedBy() != null, "entryId", "Este movimiento ya está anulado.");
        errors.required("note", "por qué se anula", movement.note(), FundLimits.NOTE);
        errors.throwIfAny();
        String text = "Anula el n.º %d: %s"
                .formatted(entry.number(), String.valueOf(movement.note()).strip());
        List<LedgerLine> lines =
                entry.lines().stream().map(LedgerLine::reversed).toList();
        NewEntry booked = MovementEntries.entry(
                EntryKind.REVERSAL, "reversal:" + entry.id(), today, text, treasurer, lines.toArray(LedgerLine[]::new));
        ledger.post(
                networkId,
                new NewEntry(
                        booked.kind(),
                        booked.occasion(),
                        booked.bookedOn(),
                        booked.text(),
                        entry.id(),
                        treasurer,
                        booked.lines()),
                new FundLedger.Fields("entryId", "entryId"),
                by);
    }

    /** When the money in the box was counted last and what came of it, the latest first, in Spanish sentences. */
    @Transactional(readOnly = true)
    public List<String> counts(String networkId) {
        Fund fund = funds.find(networkId).orElseThrow(() -> FundLedger.none(networkId));
        return funds.counts(networkId).stream()
                .map(count -> "%1$td/%1$tm/%1$tY: se contaron %2$s%3$s"
                        .formatted(
                                count.countedOn(),
                                fund.words(count.counted()),
                                count.counted() == count.expected()
                                        ? ", lo que debía haber."
                                        : "; debía haber %s. %s"
                                                .formatted(fund.words(count.expected()), count.explanation())))
                .toList();
    }

    /** Last day of the last closed month, as a sentence; empty while none is closed. */
    @Transactional(readOnly = true)
    public String closedThrough(String networkId) {
        LocalDate closed = funds.closedThrough(networkId);
        return closed == null ? "" : "%1$td/%1$tm/%1$tY".formatted(closed);
    }
}
