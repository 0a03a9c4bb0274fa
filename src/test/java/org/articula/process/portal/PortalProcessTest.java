package org.articula.process.portal;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.articula.TestClock;
import org.articula.fund.Expense;
import org.articula.fund.Expenses;
import org.articula.fund.Fund;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.meeting.HeldMeetings;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.portal.ExpenseConfirmations;
import org.articula.portal.ExpenseConfirmations.State;
import org.articula.process.Browser;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Receipts after a collection, and expenses that coordinator and treasurer confirm by link, also when the treasurer changes meanwhile. */
@ProcessTest
class PortalProcessTest {

    private static final String COLLECT = "userTask_collectContributions";
    private static final String CONFIRM = "userTask_confirmExpense";
    private static final String PROPOSE = "userTask_proposeCandidates";
    private static final String VOTE = "userTask_recordElection";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    HeldMeetings meetings;

    @Autowired
    Funds funds;

    @Autowired
    FundLedger ledger;

    @Autowired
    Expenses expenses;

    @Autowired
    ExpenseConfirmations confirmations;

    @Autowired
    Links links;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MemberLinksPart part;

    @Autowired
    IdentityService identity;

    @Autowired
    TestClock clock;

    @Test
    void theTreasurerIsReplacedWhileAnExpenseWaits() {
        Network network = scenario.startNetwork(5);
        List<Member> people = scenario.membersOf(network);
        forms.hold(network, "PRESENT");
        openFund(network, people.get(1), people.get(3));
        elect(network, people);
        Fund fund = funds.of(network.id()).orElseThrow();
        assertThat(List.of(fund.coordinatorId(), fund.treasurerId()))
                .as("the elected keep the fund")
                .containsExactly(people.get(0).id(), people.get(2).id());

        forms.toMinutes(network, "PRESENT");
        mailbox.empty();
        collect(network);
        scenario.runDueJobs(network);
        scenario.runDueJobs(network);
        assertThat(mailbox.of(network))
                .as("each who paid and has an e-mail, once")
                .filteredOn(line -> line.contains("Recibo de 2,50 USD"))
                .hasSize(4)
                .doesNotHaveDuplicates();

        mailbox.empty();
        String expenseId = spend(network);
        scenario.runDueJobs(network);
        assertThat(mailbox.of(network))
                .containsExactlyInAnyOrder(asked(network, people.get(0)), asked(network, people.get(2)));
        assertThat(confirmations.confirm(token(expenseId, people.get(0))).state())
                .isEqualTo(State.CONFIRMED);
        assertThat(scenario.task(network, CONFIRM)).isNotNull();

        mailbox.empty();
        replaceTreasurer(network, people.get(3));
        scenario.runDueJobs(network);
        assertThat(mailbox.of(network)).contains(asked(network, people.get(3)));
        assertThat(funds.of(network.id()).orElseThrow().treasurerId())
                .isEqualTo(people.get(3).id());
        ExpenseConfirmations.Page old = confirmations.confirm(token(expenseId, people.get(2)));
        assertThat(old.state()).isEqualTo(State.NOT_YOURS);
        assertThat(old.sentence())
                .contains("ya no le toca confirmarlo a usted", people.get(3).name());
        assertThat(old.facts()).isEmpty();
        assertThat(confirmations.refuse(token(expenseId, people.get(2)), "No").state())
                .isEqualTo(State.NOT_YOURS);
        assertThat(expenses.byId(expenseId).status()).isEqualTo(Expense.Status.PROPOSED);

        assertThat(decide(expenseId, people.get(2), "decision=si").status()).isEqualTo(403);
        assertThat(decide(expenseId, people.get(3), "decision=si").body())
                .contains("Este gasto ya está confirmado y pagado.");
        assertThat(decide(expenseId, people.get(3), "decision=si").status())
                .as("a double click")
                .isEqualTo(200);
        assertThat(ledger.balance(network.id()).total()).isEqualTo(1250 - 100);
        assertThat(scenario.traceOf(network, "payExpense"))
                .containsExactly(
                        "Gasto propuesto",
                        "Confirmar el gasto",
                        "Gasto decidido con los enlaces",
                        "Pagar el gasto",
                        "Gasto pagado");

        clock.advance(Duration.ofMinutes(1));
        String refused = spend(network);
        assertThat(decide(refused, people.get(3), "decision=no").status()).isEqualTo(422);
        assertThat(decide(refused, people.get(3), "decision=no&motivo=Es+caro").body())
                .contains("Este gasto no se paga. ", "Es caro");
        assertThat(scenario.task(network, CONFIRM)).isNull();
        assertThat(scenario.traceOf(network, "payExpense")).last().isEqualTo("Gasto rechazado");

        spend(network);
        Browser.Answer page = Browser.at(port)
                .get(links.path(LinkPurpose.MEMBER, network.id(), people.get(4).id()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Transporte: Pasajes a Ambato", people.get(3).name())
                .doesNotContain("aporte de");
        String shown = as("maria", "articulators", () -> part.blocks(network)).toString();
        assertThat(shown).contains("/mi-red/", "wa.me", "%2Fconfirmar%2F", "estados-de-cuenta");
        assertThat(as("rosa", "supervisors", () -> part.blocks(network)))
                .as("a personal link is not the supporting unit's")
                .isEmpty();
    }

    /** Without an account, as members do. */
    private Browser.Answer decide(String expenseId, Member member, String form) {
        return Browser.at(port).postForm(LinkPurpose.EXPENSE.path() + token(expenseId, member), form);
    }

    private String asked(Network network, Member member) {
        return "%s: Gasto por confirmar, 1,00 USD: %s".formatted(member.email(), network.name());
    }

    private String token(String expenseId, Member member) {
        return links.token(LinkPurpose.EXPENSE, expenseId, member.id());
    }

    private String spend(Network network) {
        scenario.start(
                "maria",
                "payExpense",
                map(
                        "networkId", network.id(),
                        "purpose", "Pasajes a Ambato",
                        "expenseKind", "TRANSPORT",
                        "amount", new BigDecimal("1.00"),
                        "paidFrom", "CASH",
                        "source", "OWN"));
        return expenses.waiting(network.id()).get(0).expense().id();
    }

    private void openFund(Network network, Member treasurer, Member coordinator) {
        scenario.start("maria", "openFund", map("networkId", network.id()));
        scenario.complete(
                network,
                "userTask_proposeFund",
                map(
                        "amount", new BigDecimal("2.50"),
                        "rhythm", "PER_MEETING",
                        "startsOn", "2026-12-04",
                        "purpose", "Copias y pasajes",
                        "custody", "CASH",
                        "custodyPlace", "Caja con llave de Rosa",
                        "treasurerId", treasurer.id(),
                        "coordinatorId", coordinator.id()));
        Map<String, Object> decided = forms.carried(network);
        decided.put("outcome", "APPROVED");
        scenario.complete(network, "userTask_recordFundDecision", decided);
    }

    private void collect(Network network) {
        List<Map<String, Object>> payments = new ArrayList<>();
        rows(scenario.open(network, COLLECT), "payments")
                .forEach(row -> payments.add(new HashMap<>(map("memberId", row.get("memberId"), "choice", "PAID"))));
        scenario.complete(network, COLLECT, map("payments", payments, "counted", new BigDecimal("12.50")));
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.close(network);
    }

    private void elect(Network network, List<Member> people) {
        scenario.start("maria", "electBoard", Map.of("networkId", network.id()));
        voted(
                network,
                candidate("COORDINATOR", people.get(0)),
                candidate("SECRETARY", people.get(1)),
                candidate("TREASURER", people.get(2)));
    }

    private void replaceTreasurer(Network network, Member member) {
        scenario.start(
                "maria",
                "replaceOfficer",
                Map.of("networkId", network.id(), "office", "TREASURER", "reason", "Viaja a Quito."));
        voted(network, candidate("TREASURER", member));
    }

    @SafeVarargs
    private void voted(Network network, Map<String, Object>... candidates) {
        scenario.complete(
                network,
                PROPOSE,
                map(
                        "candidates", List.of(candidates),
                        "ballot", "SECRET",
                        "termFrom", "2026-12-01",
                        "termUntil", "2027-12-02"));
        Map<String, Object> opened = scenario.open(network, VOTE);
        List<Map<String, Object>> votes = new ArrayList<>();
        rows(opened, "votes")
                .forEach(row ->
                        votes.add(Map.of("office", row.get("office"), "memberId", row.get("memberId"), "votes", 2)));
        List<Map<String, Object>> blanks = new ArrayList<>();
        rows(opened, "blanks").forEach(row -> blanks.add(Map.of("office", row.get("office"), "blank", 3)));
        scenario.complete(
                network,
                VOTE,
                map(
                        "outcome",
                        "VOTED",
                        "votes",
                        votes,
                        "blanks",
                        blanks,
                        "meetingId",
                        meetings.of(network.id()).latestFirst().get(0).id()));
    }

    private static Map<String, Object> candidate(String office, Member member) {
        return Map.of("office", office, "memberId", member.id());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> opened, String list) {
        return (List<Map<String, Object>>) opened.get(list);
    }

    private <T> T as(String user, String group, Supplier<T> action) {
        identity.setAuthentication(user, List.of(group));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
