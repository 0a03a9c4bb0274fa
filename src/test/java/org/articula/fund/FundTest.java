package org.articula.fund;

import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.document.PrintedPdf;
import org.articula.formation.Phase;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Networks;
import org.articula.rules.FundCustody;
import org.articula.rules.FundRhythm;
import org.articula.rules.FundTerms;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.articula.sheet.TestWorkbooks;
import org.articula.vote.Held;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fund of a network, from the vote to the last cent. */
@DomainTest
class FundTest {

    private static final String BY = "maria";

    @Autowired
    private Networks networks;

    @Autowired
    private InternalRules rules;

    @Autowired
    private Members members;

    @Autowired
    private FundProposals proposals;

    @Autowired
    private Funds funds;

    @Autowired
    private FundLedger ledger;

    @Autowired
    private Movements movements;

    @Autowired
    private Expenses expenses;

    @Autowired
    private Settlements settlements;

    @Autowired
    private MemberAccounts accounts;

    @Autowired
    private FundDocuments documents;

    @Autowired
    private FundEvidence evidence;

    @Autowired
    private JdbcClient jdbc;

    private String networkId;
    private List<Member> people;
    private int occasions;

    @BeforeEach
    void aNetworkWithAFundOfTwoDollarsAWeek() {
        networkId = networks.register(jahuaPamba("JAHUA")).id();
        rules.adopt(networkId, RulesFigures.defaults(), LocalDate.of(2025, 1, 1), null, BY);
        people = members.enrol(
                networkId, LocalDate.of(2025, 1, 1), List.of(person("Ana"), person("Bea"), person("Carla")));
        agree(200, TODAY);
    }

    @Test
    void whatWasVotedIsWrittenInTheRulesAndTheFundIsOpen() {
        assertThat(rules.allOf(networkId)).hasSize(2);
        assertThat(rules.fundTerms(networkId, TODAY)).contains(terms(200, TODAY));
        Fund fund = funds.of(networkId).orElseThrow();
        assertThat(fund)
                .isEqualTo(new Fund(
                        networkId, "USD", people.get(0).id(), people.get(1).id(), TODAY));
        assertThat(accounts.openSince(networkId)).contains(TODAY);
        assertThat(accounts.of(networkId)).extracting(MemberAccount::arrears).containsOnly(200L);
        assertThat(evidence.of(networkId, Phase.TRUST))
                .singleElement()
                .matches(shown -> !shown.present() && shown.what().contains("0 de 3"));
    }

    @Test
    void aProposalThatCannotBeIsRefusedAtItsFields() {
        assertThat(Refusals.of(() -> proposals.propose(
                        networkId,
                        new FundTerms(new Money(0), FundRhythm.MONTHLY, TODAY.plusDays(1), " ", FundCustody.BANK, ""),
                        "nobody",
                        "nobody",
                        BY)))
                .containsOnlyKeys("amount", "purpose", "custodyPlace", "treasurerId", "coordinatorId");
        assertThat(Refusals.of(() -> proposals.propose(
                        networkId,
                        terms(200, TODAY),
                        people.get(0).id(),
                        people.get(1).id(),
                        BY)))
                .as("a new contribution begins after the one before")
                .containsOnlyKeys("startsOn");
        FundProposal proposal = proposals.propose(
                networkId,
                terms(300, TODAY.plusDays(7)),
                people.get(0).id(),
                people.get(1).id(),
                BY);
        VotingMeetings held = Held.on(jdbc, networkId, TODAY, people);
        assertThat(Refusals.of(() -> proposals.decide(
                        proposal.id(), FundProposals.Outcome.APPROVED, Held.ballot(held, 1, 2, 0), null, held, BY)))
                .containsOnlyKeys("votesFor");
        assertThat(Refusals.of(() -> proposals.decide(proposal.id(), FundProposals.Outcome.AGAIN, null, " ", held, BY)))
                .containsOnlyKeys("note");
        assertThat(Refusals.of(() -> proposals.propose(
                        networkId,
                        terms(100_001, TODAY.plusDays(7)),
                        people.get(0).id(),
                        people.get(1).id(),
                        BY)))
                .containsOnlyKeys("amount");
    }

    @Test
    void amountsThatCannotBeAndTheSameThingTwiceAreRefused() {
        assertThat(refused(pays(0, -100))).containsOnlyKeys("amount");
        assertThat(refused(pays(0, 0))).containsOnlyKeys("amount");
        assertThat(refused(pays(0, 100_000_01))).containsOnlyKeys("amount");
        movements.record(networkId, pays(0, 200), "task:1", BY);
        assertThat(Refusals.of(() -> movements.record(networkId, pays(0, 200), "task:1", BY)))
                .as("a double click")
                .containsOnlyKeys("");
        members.leave(people.get(2).id(), TODAY, "Se mudó");
        assertThat(refused(pays(2, 200))).containsOnlyKeys("memberId");
        assertThat(refused(movement(NewMovement.Kind.DONATION, TODAY.plusDays(1), 100L, null)))
                .containsKeys("donor");
        assertThat(refused(movement(NewMovement.Kind.TRANSFER, TODAY.plusDays(1), 100L, null)))
                .as("a day to come")
                .containsOnlyKeys("bookedOn");
        assertThat(ledger.balance(networkId)).isEqualTo(new FundBalance(200, 0, Map.of(), 0));
    }

    @Test
    void moneyIsPaidFromWhatIsThereAndOutOfTheRightMoney() {
        record(pays(0, 500));
        record(movement(NewMovement.Kind.DONATION, TODAY, 1000L, "ONG Sur"));
        record(movement(NewMovement.Kind.CO_FINANCING, TODAY, 700L, "Todos"));
        FundBalance balance = ledger.balance(networkId);
        assertThat(balance.total()).isEqualTo(2200);
        assertThat(balance.own()).isEqualTo(500);

        assertThat(proposed(ExpenseKind.TRANSPORT, 501, MoneySource.OWN)).containsOnlyKeys("amount");
        assertThat(proposed(ExpenseKind.TRANSPORT, 100, MoneySource.CO_FINANCING))
                .containsOnlyKeys("source");
        assertThat(proposed(ExpenseKind.PROJECT, 701, MoneySource.CO_FINANCING)).containsOnlyKeys("amount");
        assertThat(proposed(ExpenseKind.TRANSPORT, 1001, MoneySource.DONOR)).containsOnlyKeys("amount");

        Expense donors = expense(ExpenseKind.TRANSPORT, 400, MoneySource.DONOR);
        Expense own = expense(ExpenseKind.MATERIALS, 300, MoneySource.OWN);
        Expense later = expense(ExpenseKind.MATERIALS, 300, MoneySource.OWN);
        assertThat(Refusals.of(() -> expenses.confirm(own.id(), people.get(2).id())))
                .containsOnlyKeys("memberId");
        assertThat(expenses.confirm(own.id(), people.get(0).id())).isFalse();
        assertThat(Refusals.of(() -> expenses.confirm(own.id(), people.get(0).id())))
                .containsOnlyKeys("memberId");
        assertThat(expenses.pay(own.id(), BY))
                .as("one of the two is not enough")
                .isFalse();
        assertThat(expenses.confirm(own.id(), people.get(1).id())).isTrue();
        assertThat(expenses.pay(own.id(), BY)).isTrue();
        assertThat(expenses.pay(own.id(), BY)).as("a retry pays nothing more").isTrue();
        expenses.confirmInPerson(donors.id());
        assertThat(expenses.pay(donors.id(), BY)).isTrue();
        expenses.confirmInPerson(later.id());
        assertThat(expenses.pay(later.id(), BY)).as("spent meanwhile").isFalse();

        assertThat(expenses.byId(later.id()).status()).isEqualTo(Expense.Status.REFUSED);
        assertThat(expenses.byId(later.id()).reason()).contains("2,00 USD", "3,00 USD");
        FundBalance left = ledger.balance(networkId);
        assertThat(left.own()).isEqualTo(200);
        assertThat(left.donors()).containsEntry("ONG Sur", 600L);
        assertThat(left.coFinancing()).isEqualTo(700);
        assertThat(ledger.latest(networkId, 10).get(1).confirmedBy()).contains("Ana", "Bea");
    }

    @Test
    void cashIsCountedMonthsAreClosedAndEntriesAreTakenBackOnce() {
        record(pays(0, 500));
        assertThat(refused(count(400, null))).containsOnlyKeys("note");
        record(count(400, "Se dio mal un vuelto"));
        assertThat(ledger.balance(networkId).cash()).isEqualTo(400);
        record(count(400, null));
        assertThat(movements.counts(networkId)).hasSize(2).last().asString().contains("debía haber 5,00 USD");

        LedgerEntry payment = ledger.latest(networkId, 10).get(1);
        assertThat(refused(reversal(payment.id(), "Era de Bea")))
                .as("of the 5 there are 4 left")
                .containsOnlyKeys("entryId");
        record(pays(1, 200));
        assertThat(refused(reversal(payment.id(), null))).containsOnlyKeys("note");
        record(reversal(payment.id(), "Era de Bea"));
        assertThat(refused(reversal(payment.id(), "Otra vez"))).containsOnlyKeys("entryId");
        LedgerEntry reversal = ledger.latest(networkId, 1).get(0);
        assertThat(reversal.kind()).isEqualTo(EntryKind.REVERSAL);
        assertThat(refused(reversal(reversal.id(), "No"))).containsOnlyKeys("entryId");
        assertThat(accounts.of(networkId, people.get(0).id()).paid()).isZero();

        assertThat(refused(movement(NewMovement.Kind.CLOSE_MONTH, TODAY, null, null)))
                .as("it has not passed")
                .containsOnlyKeys("bookedOn");
        jdbc.sql("UPDATE fund SET opened_on = :day")
                .param("day", TODAY.minusMonths(2))
                .update();
        record(movement(NewMovement.Kind.CLOSE_MONTH, TODAY.minusMonths(1), null, null));
        assertThat(refused(movement(NewMovement.Kind.CLOSE_MONTH, TODAY.minusMonths(1), null, null)))
                .containsOnlyKeys("bookedOn");
        assertThat(refused(movement(NewMovement.Kind.DONATION, TODAY.minusMonths(1), 100L, "ONG")))
                .as("a closed month")
                .containsOnlyKeys("bookedOn");
        record(movement(NewMovement.Kind.DONATION, TODAY, 100L, "ONG"));
    }

    @Test
    void whoeverLeavesGetsTheirPartAndTheRestIsSharedOutToTheCent() {
        record(pays(0, 500));
        record(pays(1, 300));
        record(pays(2, 200));
        Expense spent = expense(ExpenseKind.REFRESHMENT, 333, MoneySource.OWN);
        expenses.confirmInPerson(spent.id());
        expenses.pay(spent.id(), BY);
        assertThat(funds.dissolutionShares(networkId))
                .extracting(Settlements.Share::share)
                .containsExactly(334L, 200L, 133L);
        assertThat(Refusals.of(
                        () -> settlements.shareOf(networkId, people.get(2).id())))
                .as("she has not left")
                .containsOnlyKeys("memberId");

        members.leave(people.get(2).id(), TODAY, "Se mudó");
        assertThat(settlements.toSettle(List.of(networkId)))
                .extracting(Member::name)
                .containsExactly("Carla");
        assertThat(PrintedPdf.text(documents.receipt(people.get(2).id())))
                .contains("1,33 USD", "Carla", "Recibí conforme");
        Settlement settled = settlements.settle(networkId, people.get(2).id(), MoneyPlace.CASH, TODAY, BY);
        assertThat(settled.paid()).isEqualTo(133);
        assertThat(settlements.toSettle(List.of(networkId))).isEmpty();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> settlements.settle(networkId, people.get(2).id(), MoneyPlace.CASH, TODAY, BY));

        record(movement(NewMovement.Kind.DONATION, TODAY, 100L, "ONG"));
        assertThat(Refusals.of(() -> settlements.dissolve(networkId, BY))).containsOnlyKeys("");
        Expense donated = expense(ExpenseKind.REFRESHMENT, 100, MoneySource.DONOR, "ONG");
        expenses.confirmInPerson(donated.id());
        expenses.pay(donated.id(), BY);
        assertThat(settlements.dissolve(networkId, BY))
                .extracting(Settlement::paid)
                .containsExactly(334L, 200L);
        assertThat(ledger.balance(networkId).total()).isZero();
        assertThat(sumOfAllLines()).isZero();
    }

    @Test
    void aHundredRandomMovementsAddUpAndLoseNothing() {
        Random random = new Random(20260305);
        long expected = 0;
        for (int i = 0; i < 100; i++) {
            long cents = random.nextInt(900) - 50;
            NewMovement movement =
                    switch (random.nextInt(5)) {
                        case 0, 1 -> pays(random.nextInt(3), cents);
                        case 2 -> movement(NewMovement.Kind.TRANSFER, TODAY, cents, null);
                        case 3 -> movement(NewMovement.Kind.DONATION, TODAY, cents, "ONG");
                        default -> count(Math.max(0, ledger.balance(networkId).cash() - cents % 7), "Vuelto");
                    };
            long before = ledger.balance(networkId).total();
            int entries = ledger.latest(networkId, 1000).size();
            try {
                record(movement);
            } catch (InvalidInputException refused) {
                assertThat(ledger.latest(networkId, 1000)).hasSize(entries);
                assertThat(ledger.balance(networkId).total()).isEqualTo(before);
            }
            assertThat(sumOfAllLines()).isZero();
        }
        expected = ledger.latest(networkId, 1000).stream()
                .mapToLong(LedgerEntry::moved)
                .sum();
        FundBalance balance = ledger.balance(networkId);
        assertThat(balance.total()).isEqualTo(expected).isPositive();
        assertThat(balance.total()).isEqualTo(balance.own() + balance.ofDonors());
    }

    @Test
    void theContributionGrowsWithItsDateAndBothArePrinted() {
        record(pays(0, 200));
        agree(300, TODAY.plusDays(7));
        assertThat(rules.fundTerms(networkId)).hasSize(2);
        assertThat(rules.fundTerms(networkId, TODAY.plusDays(6)).orElseThrow().amount())
                .isEqualTo(new Money(200));
        assertThat(rules.fundTerms(networkId, TODAY.plusDays(7)).orElseThrow().amount())
                .isEqualTo(new Money(300));
        assertThat(PrintedPdf.text(documents.statement(networkId, TODAY)))
                .contains("2,00 USD cada semana", "3,00 USD cada semana", "Caja de Rosa", "Copias y pasajes", "Ana");
        List<List<String>> rows = TestWorkbooks.rows(documents.ledger(networkId), "Libro del fondo");
        assertThat(rows.get(1)).contains("Aporte", "Caja", "2,00");
        assertThat(accounts.paidOnTime(networkId, TODAY, TODAY)).isEqualTo(new MemberAccounts.OnTime(3, 1));
    }

    private long sumOfAllLines() {
        return jdbc.sql("SELECT COALESCE(SUM(cents), 0) FROM fund_line")
                .query(Long.class)
                .single();
    }

    private void agree(long cents, LocalDate startsOn) {
        VotingMeetings held = Held.on(jdbc, networkId, TODAY, people);
        FundProposal proposal = proposals.propose(
                networkId,
                terms(cents, startsOn),
                people.get(0).id(),
                people.get(1).id(),
                BY);
        proposals.decide(proposal.id(), FundProposals.Outcome.APPROVED, Held.unanimous(held), null, held, BY);
        proposals.apply(proposal.id(), BY);
        proposals.apply(proposal.id(), BY);
    }

    private static FundTerms terms(long cents, LocalDate startsOn) {
        return new FundTerms(
                new Money(cents), FundRhythm.WEEKLY, startsOn, "Copias y pasajes", FundCustody.CASH, "Caja de Rosa");
    }

    private Map<String, String> refused(NewMovement movement) {
        return Refusals.of(() -> record(movement));
    }

    private void record(NewMovement movement) {
        movements.record(networkId, movement, "test:" + occasions++, BY);
    }

    private NewMovement pays(int person, long cents) {
        return new NewMovement(
                NewMovement.Kind.CONTRIBUTION,
                TODAY,
                new Money(cents),
                MoneyPlace.CASH,
                people.get(person).id(),
                null,
                null,
                null);
    }

    private static NewMovement movement(
            NewMovement.Kind kind, LocalDate on, @Nullable Long cents, @Nullable String donor) {
        return new NewMovement(
                kind, on, cents == null ? null : new Money(cents), MoneyPlace.CASH, null, donor, null, null);
    }

    private static NewMovement count(long cents, @Nullable String note) {
        return new NewMovement(NewMovement.Kind.CASH_COUNT, TODAY, new Money(cents), null, null, null, null, note);
    }

    private static NewMovement reversal(String entryId, @Nullable String note) {
        return new NewMovement(NewMovement.Kind.REVERSAL, null, null, null, null, null, entryId, note);
    }

    private Map<String, String> proposed(ExpenseKind kind, long cents, MoneySource source) {
        return Refusals.of(() -> expense(kind, cents, source));
    }

    private Expense expense(ExpenseKind kind, long cents, MoneySource source) {
        return expense(kind, cents, source, "ONG Sur");
    }

    private Expense expense(ExpenseKind kind, long cents, MoneySource source, String donor) {
        return expenses.propose(
                networkId, new NewExpense("Pasajes", kind, new Money(cents), MoneyPlace.CASH, source, donor, null), BY);
    }

    private static NewMember person(String name) {
        return new NewMember(name, null, null, null, Sex.F, 1984, "Ponchos");
    }
}
