package org.articula.fund;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.articula.board.Boards;
import org.articula.board.Holder;
import org.articula.board.Office;
import org.articula.document.StoredFiles;
import org.articula.fund.ExpensePolicy.Decision;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.articula.shared.TypedText;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a fund pays for: proposed, confirmed by coordinator and treasurer, and booked once ({@code F2.3.j}). */
@Service
@Transactional
public class Expenses {

    private final FundTable funds;
    private final ExpenseTable table;
    private final FundLedger ledger;
    private final Boards boards;
    private final Members members;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Expenses(
            FundTable funds,
            ExpenseTable table,
            FundLedger ledger,
            Boards boards,
            Members members,
            StoredFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.funds = funds;
        this.table = table;
        this.ledger = ledger;
        this.boards = boards;
        this.members = members;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** An expense waits for coordinator and treasurer. Published synchronously, inside the transaction that proposed it. */
    public record Proposed(Expense expense) {}

    /** Whose confirmation an expense needs: ids of members. */
    public record Signers(String coordinatorId, String treasurerId) {

        public List<String> both() {
            return List.of(coordinatorId, treasurerId);
        }
    }

    /**
     * Who confirms expenses of a network today: coordinator and treasurer of the board in force; where an office is vacant, or no board was
     * elected, whoever the fund was given to ({@code R.board}).
     *
     * @throws NoSuchElementException if no fund is open
     */
    @Transactional(readOnly = true)
    public Signers signers(String networkId) {
        Fund fund = funds.find(networkId).orElseThrow(() -> FundLedger.none(networkId));
        return new Signers(
                holder(networkId, Office.COORDINATOR, fund.coordinatorId()),
                holder(networkId, Office.TREASURER, fund.treasurerId()));
    }

    private String holder(String networkId, Office office, String keeperId) {
        return boards.holderNow(networkId, office).map(Holder::memberId).orElse(keeperId);
    }

    /** An expense that waits. @param memberIds who has not confirmed it yet, coordinator first */
    public record Waiting(Expense expense, List<String> memberIds) {

        public Waiting {
            memberIds = List.copyOf(memberIds);
        }
    }

    /** Those of a network that wait for a confirmation, the latest first; a fixed number of queries. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(String networkId) {
        List<Expense> open = table.of(networkId).stream()
                .filter(expense -> expense.status() == Expense.Status.PROPOSED)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<String> signers = signers(networkId).both();
        Map<String, Set<String>> confirmed =
                table.confirmations(open.stream().map(Expense::id).toList());
        return open.stream()
                .map(expense -> new Waiting(
                        expense,
                        signers.stream()
                                .filter(signer -> !confirmed
                                        .getOrDefault(expense.id(), Set.of())
                                        .contains(signer))
                                .toList()))
                .toList();
    }

    /**
     * Proposes an expense that could be paid now.
     *
     * @throws InvalidInputException with the components of {@link NewExpense} as paths
     * @throws NoSuchElementException if no fund is open
     */
    public Expense propose(String networkId, NewExpense expense, String by) {
        Fund fund = funds.find(networkId).orElseThrow(() -> FundLedger.none(networkId));
        FieldErrors errors = new FieldErrors();
        errors.required("purpose", "para qué es el gasto", expense.purpose(), FundLimits.PURPOSE);
        long cents = MovementEntries.amount(errors, "amount", expense.amount());
        if (expense.source() == MoneySource.DONOR) {
            errors.required("donor", "de qué donante es el dinero", expense.donor(), FundLimits.DONOR);
        }
        String file = TypedText.orNull(expense.fileId());
        errors.addIf(
                file != null && files.summaries(List.of(file)).isEmpty(),
                "fileId",
                "Suba de nuevo el comprobante: no se encuentra.");
        errors.throwIfAny();
        NewExpense tidy = new NewExpense(
                expense.purpose().strip(),
                expense.kind(),
                new Money(cents),
                expense.paidFrom(),
                expense.source(),
                expense.source() == MoneySource.DONOR ? TypedText.orNull(expense.donor()) : null,
                file);
        ExpensePolicy.decide(fund, tidy, cents, ledger.balance(networkId))
                .reasons()
                .forEach(reason ->
                        errors.add(tidy.kind().operating() && reason.contains("nunca") ? "source" : "amount", reason));
        errors.throwIfAny();
        Expense proposed = new Expense(
                Ids.next(),
                networkId,
                tidy.purpose(),
                tidy.kind(),
                new Money(cents),
                tidy.paidFrom(),
                tidy.source(),
                tidy.donor(),
                tidy.fileId(),
                Expense.Status.PROPOSED,
                null,
                null,
                by);
        table.insert(proposed, clock.instant());
        events.publishEvent(new Proposed(proposed));
        return proposed;
    }

    /** @throws NoSuchElementException if there is no such expense */
    @Transactional(readOnly = true)
    public Expense byId(String id) {
        return table.find(id).orElseThrow(() -> new NoSuchElementException("No existe el gasto «%s».".formatted(id)));
    }

    /** All of a network, the latest first. */
    @Transactional(readOnly = true)
    public List<Expense> of(String networkId) {
        return table.of(networkId);
    }

    /** Who has confirmed it so far: ids of members. */
    @Transactional(readOnly = true)
    public Set<String> confirmedBy(String expenseId) {
        return table.confirmedBy(expenseId);
    }

    /**
     * One of the two who must confirm an expense does. When both have, {@link ExpenseDecided} says so.
     *
     * @return whether now both have
     * @throws InvalidInputException with path {@code memberId} if it is not theirs to confirm, or they did; without path if it is decided
     */
    public boolean confirm(String expenseId, String memberId) {
        Expense expense = open(expenseId);
        boolean both = confirm(expense, memberId);
        if (both) {
            events.publishEvent(new ExpenseDecided(expenseId, expense.networkId(), true));
        }
        return both;
    }

    /**
     * Both confirmed in person, or signed on paper; whoever had confirmed already is not asked again.
     *
     * @throws InvalidInputException without path if it is decided already
     */
    public void confirmInPerson(String expenseId) {
        Expense expense = open(expenseId);
        Set<String> confirmed = table.confirmedBy(expenseId);
        for (String memberId : signers(expense.networkId()).both()) {
            if (!confirmed.contains(memberId)) {
                confirm(expense, memberId);
            }
        }
    }

    private boolean confirm(Expense expense, String memberId) {
        List<String> signers = signersWith(expense, memberId).both();
        Set<String> before = table.confirmedBy(expense.id());
        if (before.contains(memberId)) {
            throw new InvalidInputException("memberId", "Ya había confirmado este gasto.");
        }
        table.confirm(expense.id(), memberId, clock.instant());
        boolean both = signers.stream().allMatch(signer -> signer.equals(memberId) || before.contains(signer));
        if (both) {
            table.settle(expense.id(), Expense.Status.CONFIRMED, null, null);
        }
        return both;
    }

    private Signers signersWith(Expense expense, String memberId) {
        Signers signers = signers(expense.networkId());
        if (!signers.both().contains(memberId)) {
            throw new InvalidInputException(
                    "memberId", "Un gasto lo confirman quien coordina la red y quien guarda el dinero.");
        }
        return signers;
    }

    /**
     * One of the two who must confirm an expense does not want it. {@link ExpenseDecided} says so.
     *
     * @throws InvalidInputException with path {@code reason}, or {@code memberId} if it is not theirs to refuse; without path if it is decided
     */
    public void refuse(String expenseId, String memberId, @Nullable String reason) {
        Expense expense = open(expenseId);
        signersWith(expense, memberId);
        String said = needed(reason);
        table.settle(
                expenseId,
                Expense.Status.REFUSED,
                Wording.shorten(
                        "%s no está de acuerdo: %s"
                                .formatted(members.byId(memberId).name(), said),
                        FundLimits.NOTE),
                null);
        events.publishEvent(new ExpenseDecided(expenseId, expense.networkId(), false));
    }

    /** Coordinator or treasurer do not want it. @throws InvalidInputException with path {@code reason} */
    public void refuse(String expenseId, @Nullable String reason) {
        open(expenseId);
        table.settle(expenseId, Expense.Status.REFUSED, needed(reason), null);
    }

    private static String needed(@Nullable String reason) {
        FieldErrors errors = new FieldErrors();
        errors.required("reason", "por qué no se confirma", reason, FundLimits.NOTE);
        errors.throwIfAny();
        return requireNonNull(reason).strip();
    }

    /**
     * Books a confirmed expense today, or keeps the reasons why it cannot be paid any more.
     *
     * @return whether it is paid
     */
    public boolean pay(String expenseId, String by) {
        Expense expense = byId(expenseId);
        EntryPolicy.Books books = ledger.hold(expense.networkId());
        expense = table.hold(expenseId).orElseThrow();
        if (expense.status() != Expense.Status.CONFIRMED) {
            return expense.status() == Expense.Status.PAID;
        }
        Fund fund = books.fund();
        long cents = expense.amount().cents();
        Decision decision = ExpensePolicy.decide(fund, asProposed(expense), cents, ledger.balance(expense.networkId()));
        List<String> reasons = new ArrayList<>(decision.reasons());
        FieldErrors day = new FieldErrors();
        EntryPolicy.checkDay(day, "", books.today(), books);
        day.all().forEach(error -> reasons.add(error.message()));
        if (!reasons.isEmpty()) {
            table.settle(
                    expenseId,
                    Expense.Status.REFUSED,
                    Wording.shorten(String.join(" ", reasons), FundLimits.NOTE),
                    null);
            return false;
        }
        ledger.post(
                expense.networkId(),
                entry(expense, books.today(), names(expenseId)),
                new FundLedger.Fields("", ""),
                by);
        table.settle(expenseId, Expense.Status.PAID, null, books.today());
        return true;
    }

    private static NewExpense asProposed(Expense expense) {
        return new NewExpense(
                expense.purpose(),
                expense.kind(),
                expense.amount(),
                expense.paidFrom(),
                expense.source(),
                expense.donor(),
                expense.fileId());
    }

    private String names(String expenseId) {
        return Wording.shorten(
                Wording.list(members.byIds(table.confirmedBy(expenseId)).values().stream()
                        .map(Member::name)
                        .sorted()
                        .toList()),
                200);
    }

    private static NewEntry entry(Expense expense, LocalDate on, String confirmedBy) {
        long cents = expense.amount().cents();
        LedgerLine spent =
                switch (expense.source()) {
                    case OWN -> new LedgerLine(Account.EXPENSES, null, null, expense.kind(), cents);
                    case DONOR -> LedgerLine.ofDonor(requireNonNull(expense.donor()), expense.kind(), cents);
                    case CO_FINANCING -> new LedgerLine(Account.CO_FINANCING, null, null, expense.kind(), cents);
                };
        return MovementEntries.entry(
                EntryKind.EXPENSE,
                "expense:" + expense.id(),
                on,
                "%s: %s".formatted(expense.kind().spanish(), expense.purpose()),
                confirmedBy,
                spent,
                LedgerLine.of(expense.paidFrom(), -cents));
    }

    private Expense open(String expenseId) {
        Expense expense = table.hold(expenseId)
                .orElseThrow(() -> new NoSuchElementException("No existe el gasto «%s».".formatted(expenseId)));
        if (expense.status() != Expense.Status.PROPOSED) {
            throw new InvalidInputException("", "Sobre este gasto ya se decidió.");
        }
        return expense;
    }
}
