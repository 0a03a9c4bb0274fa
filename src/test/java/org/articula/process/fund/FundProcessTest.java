package org.articula.process.fund;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.articula.Refusals;
import org.articula.document.PrintedPdf;
import org.articula.fund.Expenses;
import org.articula.fund.Fund;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.fund.LedgerEntry;
import org.articula.fund.MemberAccount;
import org.articula.fund.MemberAccounts;
import org.articula.fund.MoneyPlace;
import org.articula.fund.Movements;
import org.articula.fund.NewMovement;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.minutes.MinutesFiles;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.rules.InternalRules;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fund of a network (F2.3.j): agreed by vote, collected in meetings, spent by two, and paid out to who leaves. */
@ProcessTest
class FundProcessTest {

    private static final String PROPOSE = "userTask_proposeFund";
    private static final String DECIDE = "userTask_recordFundDecision";
    private static final String COLLECT = "userTask_collectContributions";
    private static final String MINUTES = "userTask_recordMinutes";
    private static final String MOVEMENT = "userTask_recordMovement";
    private static final String CONFIRM = "userTask_confirmExpense";
    private static final String PAY = "userTask_paySettlement";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Networks networks;

    @Autowired
    Members members;

    @Autowired
    InternalRules rules;

    @Autowired
    Funds funds;

    @Autowired
    FundLedger ledger;

    @Autowired
    MemberAccounts accounts;

    @Autowired
    Movements movements;

    @Autowired
    Expenses expenses;

    @Autowired
    MinutesFiles minutesFiles;

    @Autowired
    Download fundStatementDownload;

    @Autowired
    FundPart part;

    @Test
    void aFundIsAgreedCollectedInAMeetingSpentAndPaidOut() {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        open(network);
        assertThat(scenario.traceOf(network, "openFund"))
                .containsExactly(
                        "Fondo por proponer",
                        "Proponer el fondo",
                        "Registrar la decisión sobre el fondo",
                        "Abrir el fondo o cambiar el aporte",
                        "Fondo abierto");
        assertThat(rules.allOf(network.id())).hasSize(2);

        forms.toMinutes(network, "PRESENT", "PRESENT", "PRESENT", "JUSTIFIED");
        Map<String, Object> sheet = scenario.open(network, COLLECT);
        assertThat(sheet).containsEntry("expected", "10,00 USD");
        assertThat(rows(sheet))
                .extracting(row -> row.get("name"), row -> row.get("hint"))
                .contains(
                        tuple("Integrante A", "Aporte 2,50 USD"),
                        tuple("Integrante D", "Aporte 2,50 USD · no está: puede pagar por medio de alguien"));
        Map<String, Object> collected = collected(sheet, "PAID", "PAID", "OTHER", null);
        rows(collected).get(2).put("amount", new BigDecimal("1.00"));
        collected.put("counted", new BigDecimal("5.50"));
        assertThat(refused(network, COLLECT, collected)).containsOnlyKeys("explanation");
        collected.put("counted", "6,005");
        assertThat(refused(network, COLLECT, collected)).as("three decimals").containsOnlyKeys("counted");
        collected.put("counted", new BigDecimal("6.00"));
        scenario.complete(network, COLLECT, collected);

        assertThat(scenario.trace(network, 2))
                .containsSubsequence("Revisar si hay aportes por cobrar", "Registrar los aportes", "Registrar el acta");
        assertThat(ledger.balance(network.id()).cash()).isEqualTo(600);
        assertThat(accounts.of(network.id())).extracting(MemberAccount::arrears).containsExactly(0L, 0L, 150L, 250L);
        scenario.complete(network, MINUTES, forms.minutes(network));
        assertThat(PrintedPdf.text(
                        minutesFiles.draft(scenario.openMeeting(network).id())))
                .contains("Fondo de aportaciones", "se recaudaron 6,00 USD", "Saldo: 6,00 USD");
        forms.close(network);

        spend(network);
        leave(network);
        assertThat(part.blocks(networks.byId(network.id()))).isNotEmpty();
        assertThat(PrintedPdf.text(fundStatementDownload.of(network.id()).bytes()))
                .contains("Liquidación de Integrante A", "2,50 USD en cada reunión");
    }

    private void spend(Network network) {
        Map<String, Object> expense = map(
                "networkId", network.id(),
                "purpose", "Pasajes a Ambato",
                "expenseKind", "TRANSPORT",
                "amount", new BigDecimal("6.01"),
                "paidFrom", "CASH",
                "source", "OWN");
        assertThat(Refusals.of(() -> scenario.start("maria", "payExpense", expense)))
                .containsOnlyKeys("amount");
        expense.put("amount", new BigDecimal("1.00"));
        scenario.start("maria", "payExpense", expense);
        assertThat(scenario.open(network, CONFIRM)).containsEntry("amountText", "1,00 USD");
        assertThat(refused(network, CONFIRM, map("confirmed", "NO"))).containsOnlyKeys("reason");
        scenario.complete(network, CONFIRM, map("confirmed", "YES"));
        assertThat(scenario.traceOf(network, "payExpense"))
                .containsExactly("Gasto propuesto", "Confirmar el gasto", "Pagar el gasto", "Gasto pagado");
        assertThat(ledger.balance(network.id()).cash()).isEqualTo(500);

        scenario.start("maria", "payExpense", expense);
        Fund fund = funds.of(network.id()).orElseThrow();
        String second = expenses.of(network.id()).get(0).id();
        expenses.confirm(second, fund.coordinatorId());
        assertThat(scenario.task(network, CONFIRM))
                .as("one of the two is not enough")
                .isNotNull();
        expenses.confirm(second, fund.treasurerId());
        assertThat(scenario.task(network, CONFIRM)).isNull();
        assertThat(ledger.balance(network.id()).cash()).isEqualTo(400);
    }

    private void leave(Network network) {
        Member leaver = scenario.membersOf(network).get(0);
        members.leave(leaver.id(), networks.todayIn(network.id()), "Se mudó");
        scenario.start("maria", "settleMember", map("memberId", leaver.id()));
        Map<String, Object> shown = scenario.open(network, PAY);
        assertThat(shown).containsEntry("amountText", "1,67 USD");
        Map<String, Object> paid =
                map("place", "CASH", "paidOn", networks.todayIn(network.id()).toString());
        assertThat(refused(network, PAY, paid)).containsOnlyKeys("signed");
        paid.put("signed", true);
        scenario.complete(network, PAY, paid);
        assertThat(ledger.balance(network.id()).cash()).isEqualTo(233);
        assertThat(accounts.of(network.id(), leaver.id()).settled()).isTrue();
        assertThat(Refusals.of(() -> scenario.start("maria", "settleMember", map("memberId", leaver.id()))))
                .containsOnlyKeys("memberId");
    }

    @Test
    void aMeetingOfANetworkWithoutAFundIsAsItWas() {
        Network network = scenario.startNetwork(4);
        forms.toMinutes(network, "PRESENT");

        assertThat(scenario.task(network, MINUTES)).isNotNull();
        assertThat(scenario.task(network, COLLECT)).isNull();
        assertThat(part.blocks(network)).isEmpty();
    }

    @Test
    void aNetworkMayTakeItsTimeOrLeaveIt() {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        scenario.start("maria", "openFund", map("networkId", network.id()));
        Map<String, Object> wrong = proposal(network);
        wrong.put("treasurerId", wrong.get("coordinatorId"));
        assertThat(refused(network, PROPOSE, wrong)).containsOnlyKeys("coordinatorId");
        scenario.complete(network, PROPOSE, proposal(network));
        scenario.complete(network, DECIDE, map("outcome", "AGAIN", "note", "Les parece mucho."));
        Map<String, Object> again = scenario.open(network, PROPOSE);
        assertThat(again).containsEntry("purpose", "Copias y pasajes");
        scenario.complete(network, PROPOSE, proposal(network));
        Map<String, Object> lost = forms.lost(network);
        lost.put("outcome", "APPROVED");
        assertThat(refused(network, DECIDE, lost)).containsOnlyKeys("votesFor");
        scenario.complete(network, DECIDE, map("outcome", "DROPPED", "note", "El próximo año."));
        assertThat(scenario.traceOf(network, "openFund")).last().isEqualTo("Fondo aplazado");
        assertThat(funds.of(network.id())).isEmpty();
    }

    @Test
    void theBoxIsCountedAndWhatWasWrongIsTakenBack() {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        open(network);
        Member payer = scenario.membersOf(network).get(0);
        move(network, map("kind", "CONTRIBUTION", "memberId", payer.id(), "amount", 5, "place", "CASH"));
        move(network, map("kind", "TRANSFER", "amount", 2, "place", "CASH"));
        scenario.start("maria", "keepFund", map("networkId", network.id()));
        Map<String, Object> count =
                map("kind", "CASH_COUNT", "amount", new BigDecimal("2.50"), "bookedOn", today(network));
        assertThat(refused(network, MOVEMENT, count)).containsOnlyKeys("note");
        count.put("note", "Falta un vuelto");
        scenario.complete(network, MOVEMENT, count);
        String transfer = ledger.latest(network.id(), 2).get(1).id();
        move(network, map("kind", "REVERSAL", "entryId", transfer, "note", "No se depositó"));

        assertThat(ledger.balance(network.id()).cash()).isEqualTo(450);
        assertThat(ledger.balance(network.id()).bank()).isZero();
        assertThat(scenario.traceOf(network, "keepFund").subList(0, 3))
                .containsExactly("Movimiento por registrar", "Registrar un movimiento", "Movimiento registrado");
    }

    /** Eight pay at once and eight take the same money to the bank: each cent moves once. */
    @Test
    void whoRecordsAtTheSameMomentSpendsNothingTwice() throws Exception {
        Network network = scenario.startNetwork(4);
        forms.hold(network, "PRESENT");
        open(network);
        List<Member> people = scenario.membersOf(network);
        movements.record(network.id(), payment(people.get(0), 300), "first", "maria");
        List<Callable<Boolean>> deeds = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            NewMovement deposit = new NewMovement(
                    NewMovement.Kind.TRANSFER,
                    networks.todayIn(network.id()),
                    new Money(200),
                    MoneyPlace.CASH,
                    null,
                    null,
                    null,
                    null);
            String occasion = "deposit" + i;
            deeds.add(() -> booked(network, deposit, occasion));
            deeds.add(() -> booked(network, payment(people.get(1), 25), "the same click"));
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            int done = 0;
            for (Future<Boolean> deed : pool.invokeAll(deeds)) {
                done += deed.get() ? 1 : 0;
            }
            assertThat(done).as("one deposit and one payment").isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
        assertThat(ledger.balance(network.id()).cash()).isEqualTo(125);
        assertThat(ledger.balance(network.id()).bank()).isEqualTo(200);
        assertThat(ledger.latest(network.id(), 10))
                .extracting(LedgerEntry::number)
                .containsExactly(3, 2, 1);
    }

    private boolean booked(Network network, NewMovement movement, String occasion) {
        try {
            movements.record(network.id(), movement, occasion, "maria");
            return true;
        } catch (InvalidInputException refused) {
            return false;
        }
    }

    private NewMovement payment(Member member, long cents) {
        return new NewMovement(
                NewMovement.Kind.CONTRIBUTION,
                networks.todayIn(member.networkId()),
                new Money(cents),
                MoneyPlace.CASH,
                member.id(),
                null,
                null,
                null);
    }

    private void move(Network network, Map<String, Object> movement) {
        scenario.start("maria", "keepFund", map("networkId", network.id()));
        movement.put("bookedOn", today(network));
        scenario.complete(network, MOVEMENT, movement);
    }

    private String today(Network network) {
        return networks.todayIn(network.id()).toString();
    }

    private void open(Network network) {
        scenario.start("maria", "openFund", map("networkId", network.id()));
        scenario.complete(network, PROPOSE, proposal(network));
        Map<String, Object> decided = forms.carried(network);
        decided.put("outcome", "APPROVED");
        scenario.complete(network, DECIDE, decided);
    }

    private Map<String, Object> proposal(Network network) {
        List<Member> people = scenario.membersOf(network);
        return map(
                "amount", new BigDecimal("2.50"),
                "rhythm", "PER_MEETING",
                "startsOn", "2026-12-04",
                "purpose", "Copias y pasajes",
                "custody", "CASH",
                "custodyPlace", "Caja con llave de Rosa",
                "treasurerId", people.get(1).id(),
                "coordinatorId", people.get(2).id());
    }

    private Map<String, String> refused(Network network, String task, Map<String, Object> data) {
        return Refusals.of(() -> scenario.complete(network, task, data));
    }

    private static Map<String, Object> collected(Map<String, Object> sheet, String... choices) {
        List<Map<String, Object>> payments = new ArrayList<>();
        List<Map<String, Object>> rows = rows(sheet);
        for (int i = 0; i < rows.size(); i++) {
            payments.add(new HashMap<>(map("memberId", rows.get(i).get("memberId"), "choice", choices[i])));
        }
        return map("payments", payments);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> sheet) {
        return (List<Map<String, Object>>) sheet.get("payments");
    }
}
