package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.HOLD;
import static org.articula.process.promotion.TalkForms.INVITE;
import static org.articula.process.promotion.TalkForms.PREPARE;
import static org.articula.process.promotion.TalkForms.REVIEW;
import static org.articula.process.promotion.TalkForms.invitation;
import static org.articula.process.promotion.TalkForms.review;
import static org.articula.process.promotion.TalkForms.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.logbook.Logbook;
import org.articula.network.Network;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.promotion.Talk;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.TalkStatus;
import org.articula.promotion.Talks;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** «Cambiar una charla» (F1.1.c): nobody who was invited stands before a closed door. */
@ProcessTest
class ChangeTalkProcessTest {

    private static final String CALLS = "userTask_notifyByPhone";

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    Talks talks;

    @Autowired
    Logbook logbook;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    private Network network;
    private String domain;

    @BeforeEach
    void aSecondTalkIsPrepared() {
        network = forms.sellIdea(clock);
        domain = "@" + network.code().toLowerCase() + ".example";
        forms.toTheSecondTalk(network);
    }

    @Test
    void whoWasInvitedByMailReadsTheNewDateOnceAndTheCalendarMoves() {
        forms.inviteRosaAndLuis(network);
        String invited = MailParts.calendar(mailbox.messages(network).get(0));
        mailbox.empty();

        move("2026-12-04T09:30", "Escuela de Peguche");
        scenario.runDueJobs(network);
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network))
                .containsExactly("rosa" + domain
                        + ": Cambio en la charla: viernes 4 de diciembre de 2026, 09:30 (hora de Ecuador)");
        MimeMessage mail = mailbox.messages(network).get(0);
        assertThat(MailParts.html(mail))
                .contains(
                        "Escuela de Peguche",
                        "Antes estaba fijada para el jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador).",
                        "Motivo: Hay feria");
        assertThat(MailParts.text(mail)).contains("Cuándo: viernes 4 de diciembre de 2026", "Motivo: Hay feria");
        assertThat(MailParts.calendar(mail))
                .contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART:20261204T143000Z", uid(invited));
        assertThat(invited).contains("SEQUENCE:0");
    }

    @Test
    void theOpenTaskWaitsForTheNewDate() {
        forms.inviteRosaAndLuis(network);
        Task before = scenario.task(network, HOLD);

        move("2026-12-04T09:30", null);

        Task after = scenario.task(network, HOLD);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getDueDate()).isEqualTo(Date.from(Instant.parse("2026-12-04T14:30:00Z")));
        assertThat(scenario.open(network, HOLD))
                .containsEntry("whenText", "viernes 4 de diciembre de 2026, 09:30 (hora de Ecuador)")
                .containsEntry("place", "Casa comunal");
        assertThat(logbook.of(network.id())).last().satisfies(recorded -> assertThat(
                        recorded.entry().text())
                .isEqualTo("Se movió la charla 2: estaba prevista para el jueves 3 de diciembre de 2026, 15:00"
                        + " (hora de Ecuador), en Casa comunal, y será el viernes 4 de diciembre de 2026, 09:30"
                        + " (hora de Ecuador), en Casa comunal. Motivo: Hay feria"));
    }

    @Test
    void theOthersAreToldWithWordsReadyToSend() {
        forms.inviteRosaAndLuis(network);

        move("2026-12-04T09:30", null);

        assertThat(scenario.open(network, CALLS))
                .containsEntry(
                        "message",
                        "Vecina, vecino: la charla para productores del sector Lana cambió: será el viernes 4 de"
                                + " diciembre de 2026, 09:30 (hora de Ecuador), en Casa comunal. Motivo: Hay feria");
        Map<String, Object> luis = rows(scenario.open(network, CALLS), "people").get(0);
        assertThat(luis)
                .containsEntry("name", "Luis Lema")
                .containsEntry("phone", "+593 99 123 4567")
                .containsEntry("telLink", "tel:+593991234567");
        assertThat(luis.get("message").toString()).startsWith("Hola, Luis Lema. La charla para productores");
        assertThat(luis.get("waLink").toString()).startsWith("https://wa.me/593991234567?text=Hola");
        scenario.complete(
                network, CALLS, Map.of("people", List.of(Map.of("noticeId", luis.get("noticeId"), "told", true))));
        assertThat(scenario.traceOf(network, "changeTalk"))
                .containsExactly(
                        "Cambio solicitado", "Aplicar el cambio", "Avisar el cambio a los demás", "Invitados avisados");
    }

    @Test
    void aCancelledTalkEndsTheRoundAsNotGiven() {
        forms.inviteRosaAndLuis(network);
        mailbox.empty();

        cancel();
        scenario.runDueJobs(network);

        assertThat(mailbox.messages(network)).singleElement().satisfies(mail -> {
            assertThat(MailParts.subject(mail)).startsWith("Cancelada la charla: jueves 3 de diciembre de 2026");
            assertThat(MailParts.text(mail)).contains("Motivo: Duelo en la comunidad", "No hace falta que vaya");
            assertThat(MailParts.calendar(mail)).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
        });
        assertThat(scenario.task(network, HOLD)).isNull();
        assertThat(talk().status()).isEqualTo(TalkStatus.CANCELLED);
        assertThat(scenario.open(network, REVIEW))
                .containsEntry("attendanceText", "La charla se canceló: Duelo en la comunidad");
        scenario.complete(network, REVIEW, review(false));
        assertThat(scenario.open(network, PREPARE)).containsEntry("round", 3);
    }

    @Test
    void anInvitationThatHasNotGoneOutSaysTheNewDate() {
        scenario.complete(network, INVITE, invitation());

        move("2026-12-04T09:30", null);
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network))
                .containsExactly("rosa" + domain
                        + ": Invitación a una charla: viernes 4 de diciembre de 2026, 09:30 (hora de Ecuador)");
    }

    @Test
    void aTalkNobodyWasCalledToChangesWithoutTellingAnybody() {
        move("2026-12-04T09:30", null);

        assertThat(scenario.task(network, CALLS)).isNull();
        scenario.complete(network, INVITE, invitation());
        scenario.runDueJobs(network);
        assertThat(mailbox.of(network)).hasSize(1).first().asString().contains("viernes 4 de diciembre");
        assertThat(scenario.task(network, HOLD).getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-04T14:30:00Z")));
    }

    @Test
    void whomTheInvitationDidNotReachIsTelephonedAboutTheChange() {
        scenario.complete(network, INVITE, invitation());
        jdbc.sql("UPDATE notice SET status = 'FAILED' WHERE occasion_id = :talk")
                .param("talk", talk().id())
                .update();

        cancel();
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).isEmpty();
        assertThat(rows(scenario.open(network, CALLS), "people"))
                .extracting(row -> row.get("name"), row -> row.get("phone"))
                .containsExactly(tuple("Rosa Maigua", "Sin teléfono registrado"));
    }

    @Test
    void aTalkMovesAgainAndIsCancelledAtLast() {
        forms.inviteRosaAndLuis(network);
        mailbox.empty();

        move("2026-12-04T09:30", null);
        move("2026-12-05T09:30", null);
        scenario.runDueJobs(network);
        cancel();
        scenario.runDueJobs(network);

        assertThat(rows(scenario.open(network, CALLS), "people")
                        .get(0)
                        .get("message")
                        .toString())
                .as("one task to tell the others, with the last news")
                .contains("se canceló");
        assertThat(mailbox.of(network)).hasSize(2).first().asString().contains("Cambio", "sábado 5 de diciembre");
        assertThat(MailParts.calendar(mailbox.messages(network).get(1))).contains("METHOD:CANCEL", "SEQUENCE:3");
    }

    private void move(String newStart, @Nullable String place) {
        Map<String, Object> change = new HashMap<>(
                Map.of("talkId", talk().id(), "action", "MOVE", "newStart", newStart, "reason", "Hay feria"));
        if (place != null) {
            change.put("newPlace", place);
        }
        scenario.start("maria", "changeTalk", change);
    }

    private void cancel() {
        scenario.start(
                "maria",
                "changeTalk",
                Map.of("talkId", talk().id(), "action", "CANCEL", "reason", "Duelo en la comunidad"));
    }

    private Talk talk() {
        return talks.last(network.id(), TalkPurpose.IDEA).orElseThrow();
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
