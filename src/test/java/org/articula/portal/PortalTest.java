package org.articula.portal;

import static org.articula.network.TestParties.NOW;
import static org.articula.network.TestParties.TODAY;
import static org.articula.network.TestParties.jahuaPamba;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.articula.DomainTest;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.document.PrintedPdf;
import org.articula.dossier.Block;
import org.articula.fund.Expense;
import org.articula.fund.ExpenseKind;
import org.articula.fund.Expenses;
import org.articula.fund.FundProposal;
import org.articula.fund.FundProposals;
import org.articula.fund.MoneyPlace;
import org.articula.fund.MoneySource;
import org.articula.fund.Movements;
import org.articula.fund.NewExpense;
import org.articula.fund.NewMovement;
import org.articula.link.InvalidLinkException;
import org.articula.link.LinkPurpose;
import org.articula.link.Links;
import org.articula.link.MemberPages;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePreferences;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.notification.Obsolete;
import org.articula.notification.Told;
import org.articula.rules.FundCustody;
import org.articula.rules.FundRhythm;
import org.articula.rules.FundTerms;
import org.articula.rules.InternalRules;
import org.articula.rules.RulesFigures;
import org.articula.shared.Money;
import org.articula.vote.Held;
import org.articula.vote.VotingMeetings;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** What members see and do by signed links, and what they are told of the fund. */
@DomainTest
class PortalTest {

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
    private Movements movements;

    @Autowired
    private Expenses expenses;

    @Autowired
    private AccountStatements statements;

    @Autowired
    private FundNotices fundNotices;

    @Autowired
    private FundMails mails;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private Links links;

    @Autowired
    private PortalController portalController;

    @Autowired
    private ExpenseController expenseController;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Network network;
    private List<Member> people;
    private Member ana;
    private Member bea;
    private Member carla;
    private MemberPages portal;
    private MemberPages confirmation;
    private int occasions;

    @BeforeEach
    void aNetworkWhereAnaKeepsTheMoneyAndBeaCoordinates() {
        network = networks.register(jahuaPamba("JAHUA"));
        rules.adopt(network.id(), RulesFigures.defaults(), LocalDate.of(2025, 1, 1), null, BY);
        people = members.enrol(
                network.id(),
                LocalDate.of(2025, 1, 1),
                List.of(
                        person("Ana <b>Lema</b>", "ana@ejemplo.ec"),
                        person("Bea Quinche", "bea@ejemplo.ec"),
                        person("Carla Tituaña", null)));
        ana = people.get(0);
        bea = people.get(1);
        carla = people.get(2);
        VotingMeetings held = Held.on(jdbc, network.id(), TODAY, people);
        FundProposal proposal = proposals.propose(
                network.id(),
                new FundTerms(new Money(200), FundRhythm.WEEKLY, TODAY, "Copias", FundCustody.CASH, "Caja de Rosa"),
                ana.id(),
                bea.id(),
                BY);
        proposals.decide(proposal.id(), FundProposals.Outcome.APPROVED, Held.unanimous(held), null, held, BY);
        proposals.apply(proposal.id(), BY);
        portal = new MemberPages(portalController);
        confirmation = new MemberPages(expenseController);
    }

    @Test
    void theirOwnAccountAndNobodyElses() {
        pays(ana, 137);
        pays(bea, 200);
        spent("Pasajes <i>a</i> Ambato", 50);
        Document page = portal.page(get(mine(ana)));

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.text())
                .contains("Hola, Ana <b>Lema</b>.", "Aportes que debe 0,63 USD", "Aportes pagados 1,37 USD")
                .contains(
                        "Saldo 2,87 USD", "Aportes y multas pagadas +3,37 USD", "Pasajes <i>a</i> Ambato", "−0,50 USD")
                .contains("Reglamento vigente, versión 2 (PDF)");
        assertThat(page.text()).doesNotContain("Bea", "Carla", "+2,00 USD", "+1,37 USD");
        assertThat(page.html().length()).as("a light page").isLessThan(12_000);
        assertThat(page.select("main section[aria-labelledby]")).hasSameSizeAs(page.select("main h2"));
        MemberPages.assertGuarded(portal.perform(get(mine(ana))));
    }

    @Test
    void theMinutesOfTheNetworkAndOfNoOther() {
        String meetingId = jdbc.sql("SELECT id FROM meeting WHERE network_id = :network")
                .param("network", network.id())
                .query(String.class)
                .single();
        assertThat(portal.page(get(mine(carla))).select("#actas ~ p a").attr("href"))
                .isEqualTo(mine(carla) + "/acta/" + meetingId);
        MockHttpServletResponse rulesPdf = portal.perform(get(mine(carla) + "/reglamento"));
        assertThat(rulesPdf.getContentType()).isEqualTo("application/pdf");
        assertThat(rulesPdf.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(PrintedPdf.text(rulesPdf.getContentAsByteArray())).contains("Versión 2");

        Network other = networks.register(jahuaPamba("OTRA"));
        Member stranger =
                members.enrol(other.id(), TODAY, List.of(person("Zoila", null))).get(0);
        String foreign = links.path(LinkPurpose.MEMBER, other.id(), stranger.id());
        assertInvalid(portal.perform(get(foreign + "/acta/" + meetingId)));
        assertInvalid(portal.perform(get(foreign + "/acta/x")));
        assertInvalid(portal.perform(get(foreign + "/reglamento")));
        assertInvalid(portal.perform(get(links.path(LinkPurpose.MEMBER, other.id(), ana.id()))));
    }

    @Test
    void everyLinkThatIsNoGoodGetsTheSamePage() {
        String token = links.token(LinkPurpose.MEMBER, network.id(), ana.id());
        String expected = text(portal.perform(get("/mi-red/x")));
        assertThat(expected).contains("Este enlace no es válido");
        String forged = token.substring(0, 67) + (token.endsWith("A") ? "B" : "A");
        for (String path : List.of(
                "/mi-red/" + token.substring(0, 60) + "AAAAAAAA",
                "/mi-red/" + forged,
                "/mi-red/" + links.token(LinkPurpose.NOTICES, network.id(), ana.id()),
                "/mi-red/" + links.token(LinkPurpose.EXPENSE, network.id(), ana.id()))) {
            assertInvalid(portal.perform(get(path)));
            assertThat(text(portal.perform(get(path)))).isEqualTo(expected);
        }
        clock.set(NOW.plus(Duration.ofDays(181)));
        assertThat(text(portal.perform(get("/mi-red/" + token)))).as("expired").isEqualTo(expected);
        clock.set(NOW);
        assertThat(portal.page(get("/mi-red/" + token)).text()).contains("Mi red");

        members.leave(ana.id(), TODAY, "Se mudó");
        assertThat(text(portal.perform(get("/mi-red/" + token)))).as("left").isEqualTo(expected);
        networks.end(network.id(), "Nadie volvió");
        assertThat(text(portal.perform(get(mine(bea))))).as("ended").isEqualTo(expected);
        assertThatExceptionOfType(InvalidLinkException.class).isThrownBy(() -> links.read(LinkPurpose.MEMBER, forged));
    }

    @Test
    void anExpenseIsSpelledOutAndOnlyAButtonConfirmsIt() {
        pays(ana, 500);
        Expense expense = proposed("Pasajes <script>alert(1)</script>", 120);
        String path = confirm(expense, ana);
        Document page = confirmation.page(get(path));
        assertThat(page.text())
                .contains("Red de artesanos Jahua Pamba", "Pasajes <script>alert(1)</script>", "1,20 USD")
                .contains("Se paga de Caja", "Lo propuso maria", "Comprobante adjunto No")
                .contains("Saldo del fondo ahora 5,00 USD", "Saldo después de pagarlo 3,80 USD");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("button").eachText()).containsExactly("Confirmo este gasto", "No estoy de acuerdo");
        MemberPages.assertGuarded(confirmation.perform(get(path)));
        confirmation.page(post(path));
        confirmation.page(post(path).param("decision", "tal vez"));
        assertThat(expenses.confirmedBy(expense.id())).isEmpty();

        Document once = confirmation.page(post(path).param("decision", "si"));
        assertThat(once.text()).contains("Usted ya confirmó este gasto. Falta la confirmación de Bea Quinche.");
        assertThat(once.select("button")).isEmpty();
        Document twice = confirmation.page(post(path).param("decision", "si"));
        assertThat(twice.text()).contains("Usted ya confirmó este gasto.");
        confirmation.page(post(path).param("decision", "no").param("motivo", "Me arrepiento"));
        assertThat(expenses.confirmedBy(expense.id())).containsExactly(ana.id());
        assertThat(expenses.byId(expense.id()).status()).isEqualTo(Expense.Status.PROPOSED);

        confirmation.page(post(confirm(expense, bea)).param("decision", "si"));
        assertThat(expenses.byId(expense.id()).status()).isEqualTo(Expense.Status.CONFIRMED);
        expenses.pay(expense.id(), BY);
        assertThat(confirmation.page(get(path)).text()).contains("Este gasto ya está confirmado y pagado.");
        assertThat(confirmation.page(post(path).param("decision", "si")).text()).contains("ya está confirmado");
    }

    @Test
    void whoDoesNotAgreeSaysWhyAndItIsNotPaid() {
        pays(ana, 500);
        Expense expense = proposed("Pasajes", 120);
        MockHttpServletResponse without = confirmation.perform(
                post(confirm(expense, bea)).param("decision", "no").param("motivo", "  "));
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(MemberPages.document(without).select("[role=alert]")).hasSize(1);
        assertThat(expenses.byId(expense.id()).status()).isEqualTo(Expense.Status.PROPOSED);

        Document refused = confirmation.page(
                post(confirm(expense, bea)).param("decision", "no").param("motivo", "Es <b>caro</b>"));
        assertThat(refused.text()).contains("Este gasto no se paga. Bea Quinche no está de acuerdo: Es <b>caro</b>");
        assertThat(confirmation
                        .page(post(confirm(expense, ana)).param("decision", "si"))
                        .text())
                .contains("Este gasto no se paga.");
        assertThat(expenses.byId(expense.id()).status()).isEqualTo(Expense.Status.REFUSED);
    }

    @Test
    void whoseExpenseItIsNotConfirmsNothing() {
        pays(ana, 500);
        Expense expense = proposed("Pasajes", 120);
        MockHttpServletResponse response =
                confirmation.perform(post(confirm(expense, carla)).param("decision", "si"));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(text(response))
                .contains("ya no le toca confirmarlo a usted", "Bea Quinche", "Ana <b>Lema</b>")
                .doesNotContain("Pasajes", "1,20");
        assertThat(expenses.confirmedBy(expense.id())).isEmpty();
        assertThat(Refusals.of(() -> expenses.refuse(expense.id(), carla.id(), "No")))
                .containsOnlyKeys("memberId");

        assertInvalid(confirmation.perform(get("/confirmar/x")));
        assertInvalid(confirmation.perform(post("/confirmar/" + links.token(LinkPurpose.MEMBER, expense.id(), ana.id()))
                .param("decision", "si")));
        assertInvalid(confirmation.perform(get(links.path(LinkPurpose.EXPENSE, network.id(), ana.id()))));
        String path = confirm(expense, ana);
        clock.set(NOW.plus(Duration.ofDays(61)));
        assertInvalid(confirmation.perform(post(path).param("decision", "si")));
        clock.set(NOW);
        networks.suspend(network.id(), "Cosecha", TODAY.plusDays(30));
        assertThat(confirmation.page(post(path).param("decision", "si")).text())
                .contains("está suspendida: por ahora no paga gastos");
        members.leave(ana.id(), TODAY, "Se mudó");
        assertInvalid(confirmation.perform(post(path).param("decision", "si")));
        assertThat(expenses.confirmedBy(expense.id())).isEmpty();
    }

    @Test
    void whoPaysIsGivenAReceiptOnce() {
        pays(ana, 137);
        Notice notice = only(NoticeKind.PAYMENT_RECEIPT);
        Mail mail = (Mail) composed(notice);
        assertThat(mail.subject()).isEqualTo("Recibo de 1,37 USD: Red de artesanos Jahua Pamba");
        assertThat(mail.text())
                .contains(
                        "Monto: 1,37 USD (aportes)",
                        "Fecha: martes 1 de diciembre de 2026",
                        "Aportes que debe: 0,63 USD")
                .contains("/mi-red/", "/avisos/")
                .doesNotContain("Bea", "Carla");
        assertThat(mail.html()).doesNotContain("<b>Lema</b>");

        pays(carla, 200);
        assertThat(notices(NoticeKind.PAYMENT_RECEIPT))
                .as("Carla has no e-mail")
                .hasSize(1);
        movements.record(
                network.id(),
                new NewMovement(
                        NewMovement.Kind.REVERSAL, null, null, null, null, null, notice.occasionId(), "Era de Bea"),
                "reversal",
                BY);
        assertThat(composed(notice)).isInstanceOf(Obsolete.class);
    }

    @Test
    void aMonthIsToldOnceToWhoWantsIt() {
        pays(ana, 137);
        preferences.wantNecessaryOnly(bea.id());
        clock.set(NOW.plus(Duration.ofDays(31)));
        fundNotices.lookAfter(network);
        fundNotices.lookAfter(network);
        List<Notice> planned = notices(NoticeKind.ACCOUNT_STATEMENT);
        assertThat(planned).hasSize(2);
        assertThat(planned.stream().filter(notice -> notice.status() == NoticeStatus.PLANNED))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.memberId()).isEqualTo(ana.id());
                    assertThat(((Mail) composed(notice)).text())
                            .contains("diciembre de 2026", "1 de diciembre de 2026: 1,37 USD (aportes)")
                            .contains("Saldo al terminar el mes: 1,37 USD", "/mi-red/")
                            .doesNotContain("Bea", "Carla");
                });
        assertThat(PrintedPdf.text(statements.print(network.id(), YearMonth.of(2026, 12))))
                .contains("Estado de cuenta de Carla Tituaña", "Saldo al terminar el mes");
        assertThat(statements.texts(network, people).get(carla.id()))
                .startsWith("Hola, Carla Tituaña. Su cuenta con el fondo: debe aportes por")
                .contains("/mi-red/");
        clock.set(NOW.plus(Duration.ofDays(40)));
        fundNotices.lookAfter(network);
        assertThat(notices(NoticeKind.ACCOUNT_STATEMENT)).hasSize(2);
    }

    @Test
    void theTwoWhoConfirmAreAskedByMail() {
        pays(ana, 500);
        Expense expense = proposed("Pasajes", 120);
        List<Notice> asked = notices(NoticeKind.EXPENSE_CONFIRMATION);
        assertThat(asked).extracting(Notice::memberId).containsExactlyInAnyOrder(ana.id(), bea.id());
        Mail mail = (Mail) composed(asked.get(0));
        assertThat(mail.text()).contains("Para qué: Pasajes", "/confirmar/").doesNotContain("/avisos/");
        expenses.confirm(expense.id(), asked.get(0).memberId());
        assertThat(composed(asked.get(0))).isInstanceOf(Obsolete.class);
    }

    private Notice only(NoticeKind kind) {
        assertThat(notices(kind)).hasSize(1);
        return notices(kind).get(0);
    }

    private List<Notice> notices(NoticeKind kind) {
        List<String> occasions = jdbc.sql("SELECT DISTINCT occasion_id FROM notice WHERE kind = :kind")
                .param("kind", kind.name())
                .query(String.class)
                .list();
        return notices.ledgerOf(occasions).stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }

    private Object composed(Notice notice) {
        return mails.letter(
                        new NoticeComposer.Batch(notice.kind(), notice.occasionId(), List.of(notice), Told.nothing()))
                .to(notice);
    }

    private String mine(Member member) {
        return links.path(LinkPurpose.MEMBER, network.id(), member.id());
    }

    private String confirm(Expense expense, Member member) {
        return links.path(LinkPurpose.EXPENSE, expense.id(), member.id());
    }

    private static void assertInvalid(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(text(response)).contains("Este enlace no es válido");
        MemberPages.assertGuarded(response);
    }

    private static String text(MockHttpServletResponse response) {
        return MemberPages.document(response).text();
    }

    private void pays(Member member, long cents) {
        movements.record(
                network.id(),
                new NewMovement(
                        NewMovement.Kind.CONTRIBUTION,
                        TODAY,
                        new Money(cents),
                        MoneyPlace.CASH,
                        member.id(),
                        null,
                        null,
                        null),
                "test:" + occasions++,
                BY);
    }

    private Expense proposed(String purpose, long cents) {
        return expenses.propose(
                network.id(),
                new NewExpense(
                        purpose, ExpenseKind.TRANSPORT, new Money(cents), MoneyPlace.CASH, MoneySource.OWN, null, null),
                BY);
    }

    private void spent(String purpose, long cents) {
        Expense expense = proposed(purpose, cents);
        expenses.confirmInPerson(expense.id());
        expenses.pay(expense.id(), BY);
    }

    private static NewMember person(String name, String email) {
        return new NewMember(name, null, email, null, Sex.F, 1984, "Ponchos");
    }

    /** A later module adds a section of its own as a bean. */
    @Test
    void aPartSaysWhereItStands() {
        assertThat(new RulesLinkPart(rules).blocks(new MemberView(network, ana, TODAY, "/mi-red/x")))
                .singleElement()
                .isInstanceOf(Block.Links.class);
    }
}
