package org.articula.process.trust;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.formation.Formations;
import org.articula.formation.GuideStep;
import org.articula.formation.Phase;
import org.articula.fund.FundLedger;
import org.articula.fund.Funds;
import org.articula.fund.Settlement;
import org.articula.fund.Settlements;
import org.articula.investment.InvestmentStatus;
import org.articula.investment.JointInvestment;
import org.articula.investment.JointInvestments;
import org.articula.logbook.Logbook;
import org.articula.logbook.RecordedEntry;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.trust.MeasuredMeeting;
import org.articula.trust.MeetingCosts;
import org.articula.trust.Trust;
import org.articula.trust.TrustComponent;
import org.articula.trust.TrustIndicator;
import org.articula.trust.TrustStanding;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A network on its way to a base of trust ({@code F2.3}): measured when meetings close, recognised by people, never pressed. */
@ProcessTest
class GroundTrustProcessTest {

    private static final String RECOGNIZE = "userTask_recognizeTrust";
    private static final String DECIDE = "userTask_decideFuture";
    private static final String SETTLE = "userTask_settleDissolution";
    private static final String AUTHORIZE = "userTask_authorizeInvestment";
    private static final String COLLECT = "userTask_collectContributions";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Formations formations;

    @Autowired
    Networks networks;

    @Autowired
    Trust trust;

    @Autowired
    MeetingCosts costs;

    @Autowired
    Funds funds;

    @Autowired
    FundLedger ledger;

    @Autowired
    Settlements settlements;

    @Autowired
    JointInvestments investments;

    @Autowired
    Logbook logbook;

    @Test
    void factsShowTheBaseAndPeopleRecogniseIt() {
        Network network = begun(4);
        forms.hold(network, "PRESENT");
        assertThat(component(network, TrustIndicator.RULES).value()).isEqualByComparingTo("0");
        assertThat(component(network, TrustIndicator.ATTENDANCE).value()).isEqualByComparingTo("1");
        assertThat(component(network, TrustIndicator.COFINANCING).value()).isNull();
        assertThat(scenario.task(network, RECOGNIZE)).isNull();

        openFund(network);
        holdAndCollect(network);

        assertThat(trust.workOf(network.id()).orElseThrow().standing()).isEqualTo(TrustStanding.READY);
        Map<String, Object> shown = scenario.open(network, RECOGNIZE);
        assertThat(String.valueOf(shown.get("componentsText"))).contains("Fondo de aportaciones.", "1,00");
        scenario.complete(network, RECOGNIZE, map("choice", "WAIT", "reason", "Falta conocerse mejor."));
        assertThat(trust.isGrounded(network.id())).isFalse();
        assertThat(formations.openSteps(network.id(), Phase.TRUST)).contains(GuideStep.F2_3);

        holdAndCollect(network);
        scenario.complete(network, RECOGNIZE, map("choice", "RECOGNIZE", "reason", "Todos lo ven así."));

        assertThat(trust.isGrounded(network.id())).isTrue();
        assertThat(formations.openSteps(network.id(), Phase.TRUST)).doesNotContain(GuideStep.F2_3);
        assertThat(scenario.traceOf(network, "groundTrust"))
                .containsExactly(
                        "Base de confianza por desarrollar",
                        "Empezar a seguir la confianza",
                        "Evaluar la base de confianza",
                        "Confianza medida",
                        "Evaluar la base de confianza",
                        "Confianza medida",
                        "Evaluar la base de confianza",
                        "Reconocer la base de confianza",
                        "Confianza medida",
                        "Evaluar la base de confianza",
                        "Reconocer la base de confianza",
                        "Base inicial de confianza");
        assertThat(lastNote(network)).isEqualTo("Confianza. Se reconoce la base de confianza: Todos lo ven así.");
    }

    @Test
    void whatTheLatestMeasureDoesNotShowIsNotRecognised() {
        Network network = begun(4);
        forms.hold(network, "PRESENT");
        openFund(network);
        holdAndCollect(network);
        assertThat(scenario.task(network, RECOGNIZE)).isNotNull();

        for (int i = 0; i < 4; i++) {
            forms.toMinutes(network, "PRESENT", "PRESENT", "PRESENT", "UNJUSTIFIED");
            pay(network, false);
            scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
            forms.close(network);
        }

        assertThat(latest(network).ready()).isFalse();
        assertThat(Refusals.of(() ->
                        scenario.complete(network, RECOGNIZE, map("choice", "RECOGNIZE", "reason", "Así lo vemos."))))
                .containsOnlyKeys("choice");
        scenario.complete(network, RECOGNIZE, map("choice", "WAIT", "reason", "Nadie paga su parte."));
        assertThat(trust.isGrounded(network.id())).isFalse();
    }

    @Test
    void aGroupThatDoesNotReachItIsTheSupervisorsToDecideAndDissolvesWithItsFundSharedOut() {
        Network network = begun(4);
        forms.hold(network, "PRESENT");
        openFund(network);
        holdAndCollect(network);
        long collected = ledger.balance(network.id()).total();
        scenario.complete(network, RECOGNIZE, map("choice", "WAIT", "reason", "Es muy pronto."));
        assertThat(scenario.task(network, RECOGNIZE)).as("nobody is pressed").isNull();
        spoil(network);
        assertThat(latest(network).reasons())
                .containsExactly(
                        "Fondo de aportaciones está en 0,33; ningún componente puede estar por debajo de 0,50.");
        assertThat(scenario.task(network, DECIDE)).isNull();
        scenario.travelTo(network, monthsLater(network, 6));
        Map<String, Object> shown = scenario.open("rosa", network, DECIDE);
        assertThat(String.valueOf(shown.get("reasonsText"))).contains("pasaron 6 meses");
        assertThat(String.valueOf(shown.get("costText")))
                .contains("los integrantes pusieron")
                .contains("No consta lo que tardan");
        scenario.complete(
                "rosa",
                network,
                DECIDE,
                map("choice", "REPEAT", "mechanism", "JOINT_TRADE", "reason", "Una compra de lana."));
        assertThat(scenario.task(network, DECIDE)).as("it counts anew").isNull();

        scenario.travelTo(network, monthsLater(network, 14));
        assertThat(Refusals.of(() ->
                        scenario.complete("rosa", network, DECIDE, map("choice", "REPEAT", "reason", "Otra vez."))))
                .containsOnlyKeys("mechanism");
        scenario.complete("rosa", network, DECIDE, map("choice", "DISSOLVE", "reason", "No quieren seguir."));
        scenario.complete(network, SETTLE, map("choice", "GO_ON", "reason", "Piden un mes más."));
        assertThat(networks.byId(network.id()).active()).isTrue();

        scenario.travelTo(network, monthsLater(network, 21));
        scenario.complete("rosa", network, DECIDE, map("choice", "DISSOLVE", "reason", "Se acordó con todos."));
        assertThat(scenario.open(network, SETTLE).get("shares"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(4);
        scenario.complete(network, SETTLE, map("choice", "DISSOLVE", "reason", "Todos firmaron."));

        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.ENDED);
        assertThat(ledger.balance(network.id()).total()).isZero();
        assertThat(settlements.ofNetwork(network.id()).stream()
                        .mapToLong(Settlement::paid)
                        .sum())
                .isEqualTo(collected);
        assertThat(scenario.openTasks(network)).isEmpty();
    }

    @Test
    void whoInvestsBeforeItTrustsIsStoppedUntilTheUnitSaysOtherwise() {
        Network network = begun(3);
        JointInvestment stopped = invest(network, "Una cardadora");
        assertThat(investments.byId(stopped.id()).grounded()).isFalse();
        Map<String, Object> shown = scenario.open("rosa", network, AUTHORIZE);
        assertThat(shown)
                .containsEntry("pledgesText", "Se comprometieron 2 de los 3 integrantes a quienes se preguntó.");
        scenario.complete("rosa", network, AUTHORIZE, map("answer", "NO", "reason", "Primero el fondo."));
        assertThat(investments.byId(stopped.id()).status()).isEqualTo(InvestmentStatus.STOPPED);

        scenario.travelTo(network, Instant.parse("2026-12-01T15:00:00Z"));
        JointInvestment authorized = invest(network, "Un telar");
        scenario.complete("rosa", network, AUTHORIZE, map("answer", "YES", "reason", "Lo piden todos."));
        assertThat(investments.byId(authorized.id()).status()).isEqualTo(InvestmentStatus.APPROVED);
        assertThat(lastNote(network))
                .isEqualTo("Se autoriza la inversión «Un telar» sin una base de confianza: Lo piden todos.");
        assertThat(scenario.traceOf(network, "investTogether"))
                .containsExactly(
                        "Inversión propuesta",
                        "Registrar los compromisos de inversión",
                        "Comprobar la base de confianza",
                        "Autorizar la inversión en conjunto",
                        "Aprobar la inversión",
                        "Inversión aprobada");

        forms.hold(network, "PRESENT");
        // Two investments, two of three each time
        assertThat(component(network, TrustIndicator.COFINANCING).value()).isEqualByComparingTo("0.6667");
    }

    @Test
    void whatItCostsToMeetIsAskedOfEachMember() {
        Network network = scenario.startNetwork(3);
        scenario.start("maria", "recordTravel", map("networkId", network.id()));
        List<Member> members = scenario.membersOf(network);
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(map("memberId", members.get(0).id(), "minutes", 90, "cost", new BigDecimal("2.50")));
        rows.add(map("memberId", members.get(1).id(), "minutes", 30, "cost", null));
        rows.add(map("memberId", members.get(2).id(), "minutes", null, "cost", null));
        rows.get(1).put("cost", new BigDecimal("-1"));
        assertThat(Refusals.of(() -> scenario.complete(network, "userTask_editTravel", map("travels", rows))))
                .containsOnlyKeys("travels[1].cost");
        rows.get(1).put("cost", null);
        scenario.complete(network, "userTask_editTravel", map("travels", rows));

        assertThat(costs.of(network.id()).words())
                .isEqualTo("Todavía no hay reuniones válidas cerradas."
                        + " Ir y volver les toma 2 horas y 2,50 USD por reunión, según lo que dicen 2 de 3.");
    }

    private Network begun(int size) {
        Network network = scenario.startNetwork(size);
        formations.beginFormed(network.id());
        return networks.byId(network.id());
    }

    private void openFund(Network network) {
        scenario.start("maria", "openFund", map("networkId", network.id()));
        List<Member> members = scenario.membersOf(network);
        scenario.complete(
                network,
                "userTask_proposeFund",
                map(
                        "amount",
                        new BigDecimal("2.50"),
                        "rhythm",
                        "PER_MEETING",
                        "startsOn",
                        networks.todayIn(network.id()).toString(),
                        "purpose",
                        "Copias y pasajes",
                        "custody",
                        "CASH",
                        "custodyPlace",
                        "En casa de la tesorera",
                        "treasurerId",
                        members.get(0).id(),
                        "coordinatorId",
                        members.get(1).id()));
        Map<String, Object> vote = forms.carried(network);
        vote.put("outcome", "APPROVED");
        scenario.complete(network, "userTask_recordFundDecision", vote);
    }

    /** A meeting to which everybody comes and pays. */
    private void holdAndCollect(Network network) {
        forms.toMinutes(network, "PRESENT");
        pay(network, true);
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.close(network);
    }

    @SuppressWarnings("unchecked")
    private void pay(Network network, boolean everybody) {
        if (scenario.task(network, COLLECT) == null) {
            return;
        }
        Map<String, Object> sheet = scenario.open(network, COLLECT);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>) sheet.get("payments")) {
            rows.add(map("memberId", row.get("memberId"), "choice", everybody ? "PAID" : null));
        }
        BigDecimal expected = new BigDecimal(
                String.valueOf(sheet.get("expected")).replace(" USD", "").replace(',', '.'));
        scenario.complete(network, COLLECT, map("payments", rows, "counted", everybody ? expected : BigDecimal.ZERO));
    }

    /** Nobody pays any more. */
    private void spoil(Network network) {
        forms.toMinutes(network, "PRESENT");
        pay(network, false);
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.close(network);
    }

    private JointInvestment invest(Network network, String title) {
        scenario.start(
                "maria",
                "investTogether",
                map(
                        "networkId",
                        network.id(),
                        "title",
                        title,
                        "purpose",
                        "Para todos.",
                        "total",
                        new BigDecimal("900")));
        List<Member> members = scenario.membersOf(network);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            rows.add(map(
                    "memberId", members.get(i).id(),
                    "answer", i == 0 ? "DECLINED" : "COMMITTED",
                    "amount", i == 0 ? null : new BigDecimal("450.00")));
        }
        rows.get(1).put("amount", BigDecimal.ZERO);
        assertThat(Refusals.of(() -> scenario.complete(network, "userTask_recordPledges", map("pledges", rows))))
                .containsOnlyKeys("pledges[1].amount");
        rows.get(1).put("amount", new BigDecimal("450.00"));
        scenario.complete(network, "userTask_recordPledges", map("pledges", rows));
        return investments.ofNetwork(network.id()).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private TrustComponent component(Network network, TrustIndicator indicator) {
        return trust.componentsOf(latest(network)).get(indicator.ordinal());
    }

    private MeasuredMeeting latest(Network network) {
        return trust.latest(network.id()).orElseThrow();
    }

    private Instant monthsLater(Network network, int months) {
        LocalDate begun = trust.workOf(network.id()).orElseThrow().begunOn();
        return begun.plusMonths(months)
                .plusDays(1)
                .atTime(9, 0)
                .atZone(ZoneId.of("America/Guayaquil"))
                .toInstant();
    }

    private String lastNote(Network network) {
        List<RecordedEntry> notes = logbook.of(network.id());
        return notes.get(notes.size() - 1).entry().text();
    }
}
