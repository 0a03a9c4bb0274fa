package org.articula.process.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.articula.TestClock;
import org.articula.mail.MailTemplates;
import org.articula.network.Network;
import org.articula.notification.Mail;
import org.articula.notification.Notice;
import org.articula.notification.NoticeComposer.Batch;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.notification.Obsolete;
import org.articula.notification.Told;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.board.BoardRow.Why;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** The supervising unit hears of trouble by mail: once a day, after its hour, and only when there is any. */
@ProcessTest
class DailyDigestTest {

    /** Each test has a day that no other comes to. */
    private static int days = 400;

    private static final List<BoardRow> ONE_SILENT = List.of(
            FixedBoard.row("LANA", Trouble.SILENT, new Why(Trouble.SILENT, "En silencio desde hace 9 días.")),
            FixedBoard.row("BARRO", Trouble.DELAYED, new Why(Trouble.DELAYED, "Plan: 3 días de demora en su fase.")));

    @Autowired
    DailyDigest digest;

    @Autowired
    DigestTable table;

    @Autowired
    SupervisingUnit unit;

    @Autowired
    Notices notices;

    @Autowired
    DigestProperties properties;

    @Autowired
    MailTemplates templates;

    @Autowired
    TestClock clock;

    @Autowired
    Scenario scenario;

    @Autowired
    GreenMail server;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    IdentityService identity;

    /** Seven in the morning in Ecuador. */
    Instant seven;

    @BeforeEach
    void aDayOfItsOwn() {
        seven = TestClock.MONDAY.minus(Duration.ofHours(2)).plus(Duration.ofDays(++days));
        clock.set(seven);
    }

    @AfterEach
    void back() {
        clock.set(TestClock.MONDAY);
    }

    @Test
    void itComesAtSevenInTheMorningInEcuadorUnlessTheInstallationSaysOtherwise() {
        assertThat(properties.at()).isEqualTo(LocalTime.of(7, 0));
        assertThat(properties.zone()).isEqualTo(Scenario.ECUADOR);
    }

    @Test
    void nobodyHearsOfItBeforeItsHourAndNobodyTwice() {
        DailyDigest ofOne = with(ONE_SILENT);

        clock.set(seven.minusSeconds(1));
        assertThat(ofOne.planIfDue()).isZero();
        assertThat(ledger()).isEmpty();

        clock.set(seven);
        assertThat(ofOne.planIfDue()).isEqualTo(unit.readers().size()).isPositive();
        clock.set(seven.plus(Duration.ofHours(9)));
        assertThat(ofOne.planIfDue()).isZero();
        assertThat(ledger()).hasSameSizeAs(unit.readers());
    }

    @Test
    void whenNothingIsWrongNobodyHearsAnything() {
        DailyDigest ofNone = with(List.of(ONE_SILENT.get(1)));

        assertThat(ofNone.planIfDue()).isZero();
        assertThat(ledger()).isEmpty();
        assertThat(with(ONE_SILENT).planIfDue())
                .as("what goes wrong during the day is told the next morning")
                .isZero();
    }

    @Test
    void afterAnOutageItComesOnTheSameDayAndDaysThatPassedAreLeftOut() {
        clock.set(seven.plus(Duration.ofHours(12)));
        assertThat(with(ONE_SILENT).planIfDue()).isPositive();

        clock.set(seven.plus(Duration.ofDays(1)));
        assertThat(composed(with(ONE_SILENT), "digest-" + digest.today().minusDays(1)))
                .isEqualTo(new Obsolete("El día de este resumen ya pasó."));
        days++;
    }

    @Test
    void whatWasMendedBeforeTheMailWentOutIsNotTold() {
        assertThat(composed(with(List.of()), occasion()))
                .isEqualTo(new Obsolete("Lo que había que informar se resolvió antes de enviarlo."));
    }

    @Test
    void twoNodesTellItOnce() throws Exception {
        overdueNetwork();
        Callable<Integer> node = () -> {
            try {
                return digest.planIfDue();
            } catch (DuplicateKeyException another) {
                return 0;
            }
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            int planned = 0;
            for (var done : nodes.invokeAll(List.of(node, node))) {
                planned += done.get();
            }
            assertThat(planned).isEqualTo(unit.readers().size());
        } finally {
            nodes.shutdown();
        }
        assertThat(ledger()).hasSameSizeAs(unit.readers());
    }

    @Test
    void peopleWithoutAnAddressAreLeftOut() {
        User lucio = identity.newUser("lucio");
        lucio.setPassword("Jahua-Pamba-12");
        identity.saveUser(lucio);
        identity.createMembership("lucio", "supervisors");
        try {
            with(ONE_SILENT).planIfDue();

            assertThat(ledger())
                    .extracting(Notice::address)
                    .contains("rosa@articula.localhost")
                    .doesNotContainNull();
        } finally {
            identity.deleteUser("lucio");
        }
    }

    @Test
    void theMailTellsTheWorstFirstInAFewWordsAndLeadsToTheBoard() {
        Mail mail = (Mail) composed(
                with(Stream.concat(
                                ONE_SILENT.stream(),
                                Stream.iterate(1, n -> n < 11, n -> n + 1)
                                        .map(n -> FixedBoard.row(
                                                "TARDE" + n,
                                                Trouble.OVERDUE,
                                                new Why(Trouble.OVERDUE, "Una tarea vencida."),
                                                new Why(Trouble.DELAYED, "Plan: 3 días de demora en su fase."))))
                        .toList()),
                occasion());

        assertThat(mail.subject()).isEqualTo("11 redes necesitan atención: 1 en silencio y 10 con tareas vencidas");
        var page = Jsoup.parse(mail.html());
        assertThat(page.select("main, td").text())
                .contains("Hola, Rosa:")
                .contains("11 redes necesitan atención.")
                .containsSubsequence(
                        "En silencio (1)",
                        "Red LANA (LANA), acompaña María Cotacachi",
                        "En silencio desde hace 9 días.",
                        "Con tareas vencidas (10)",
                        "Y otras 2 redes, que están en el tablero.")
                .doesNotContain("BARRO", "TARDE9", "demora");
        assertThat(page.select("a").eachAttr("href"))
                .contains("http://localhost:8080/tablero.html", "http://localhost:8080/red.html?red=LANA");
        assertThat(page.text()).contains("como mucho uno al día").doesNotContain("no necesita una cuenta");
        assertThat(mail.text())
                .contains(
                        "Hola, Rosa:", "- Red LANA (LANA), acompaña María Cotacachi\n  En silencio desde hace 9 días.")
                .contains("Y otras 2 en el tablero.", "Abrir el tablero: http://localhost:8080/tablero.html")
                .doesNotContain("demora", "\n\n\n");
    }

    @Test
    void itReachesTheMailboxOfTheUnit() throws Exception {
        Network network = overdueNetwork();
        int before = mails().size();
        // Of those in trouble for as long, a few are named
        String execution = scenario.task(network, "userTask_prepareAgenda").getExecutionId();
        String fault =
                runtime.createIncident("broken", execution, "test", "Roto").getId();
        try {
            digest.planIfDue();
            deliver();
        } finally {
            runtime.resolveIncident(fault);
        }

        assertThat(ledger()).extracting(Notice::status).containsOnly(NoticeStatus.SENT);
        List<MimeMessage> mails = mails();
        assertThat(mails).hasSize(before + 1);
        MimeMessage mail = mails.get(before);
        assertThat(mail.getSubject()).contains("necesita");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(MailParts.html(mail)).contains(network.name(), "Un proceso se detuvo por un fallo");
    }

    /** Its agenda should have been prepared long ago. */
    private Network overdueNetwork() {
        Network network = scenario.startNetwork(3);
        clock.set(seven);
        return network;
    }

    private DailyDigest with(List<BoardRow> rows) {
        return new DailyDigest(table, new FixedBoard(rows), unit, notices, properties, clock);
    }

    private Object composed(DailyDigest of, String occasion) {
        Notice notice = new Notice(
                "n",
                "-",
                occasion,
                "rosa",
                NoticeKind.DAILY_DIGEST,
                0,
                org.articula.notification.Channel.EMAIL,
                "Rosa",
                "rosa@articula.localhost",
                NoticeStatus.PLANNED,
                0,
                seven,
                null,
                null,
                null);
        return new DigestMails(of, templates, "http://localhost:8080/")
                .letter(new Batch(NoticeKind.DAILY_DIGEST, occasion, List.of(notice), Told.nothing()))
                .to(notice);
    }

    private String occasion() {
        return "digest-" + digest.today();
    }

    private List<Notice> ledger() {
        return notices.ledger(occasion());
    }

    private List<MimeMessage> mails() {
        return Stream.of(server.getReceivedMessages())
                .filter(mail -> Mailbox.recipient(mail).equals("rosa@articula.localhost"))
                .toList();
    }

    private void deliver() {
        management.createJobQuery().messages().list().stream()
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw() != null)
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().endsWith(" " + occasion()))
                .forEach(job -> management.executeJob(job.getId()));
    }
}
