package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.HOLD;
import static org.articula.process.promotion.TalkForms.INVITE;
import static org.articula.process.promotion.TalkForms.PREPARE;
import static org.articula.process.promotion.TalkForms.REVIEW;
import static org.articula.process.promotion.TalkForms.held;
import static org.articula.process.promotion.TalkForms.invitation;
import static org.articula.process.promotion.TalkForms.person;
import static org.articula.process.promotion.TalkForms.preparation;
import static org.articula.process.promotion.TalkForms.review;
import static org.articula.process.promotion.TalkForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.producer.Interest;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is called to a talk and how, and who is left in peace (F1.1.c, F1.1.i, F1.1.l). */
@ProcessTest
class InviteProducersTest {

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms talks;

    @Autowired
    TestClock clock;

    @Autowired
    Producers producers;

    @Autowired
    Mailbox mailbox;

    private Network network;

    @BeforeEach
    void begin() {
        network = talks.sellIdea(clock);
    }

    @Test
    void whoWithdrawsNeedsNoReasonAndIsNotAskedAgain() {
        anaWithdraws();

        Producer ana = producer("Ana Lema");
        assertThat(ana.interest()).isEqualTo(Interest.WITHDRAWN);
        assertThat(ana.withdrawnOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(ana.withdrawalNote()).as("nobody has to say why").isNull();
        scenario.complete(network, PREPARE, preparation("2026-12-03"));
        assertThat(names(INVITE, "women")).containsExactly("Rosa Maigua");
        scenario.complete(network, INVITE, invitation());
        assertThat(names(HOLD, "known")).containsExactly("Rosa Maigua");
    }

    @Test
    void whoWithdrewComesBackByOwnWish() {
        anaWithdraws();

        talks.talk(network, "2026-12-03", held("2026-11-30", person("Ana Lema", "INTERESTED", "100200300-5", null)));

        assertThat(producer("Ana Lema").interest()).isEqualTo(Interest.INTERESTED);
        assertThat(producers.of(network.id())).hasSize(2);
        scenario.runDueJobs(network);
        assertThat(mailbox.of(network))
                .as("the talk was over when the mails were due")
                .isEmpty();
    }

    @Test
    void whoHasAnAddressIsInvitedByMailWithTheDateForTheCalendar() {
        toTheInvitationToASecondTalk();

        scenario.complete(network, INVITE, invitation());
        scenario.runDueJobs(network);

        MimeMessage mail = mailbox.messages(network).get(0);
        assertThat(mailbox.of(network))
                .containsExactly("rosa@" + domain()
                        + ": Invitación a una charla: jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)");
        assertThat(MailParts.html(mail)).contains("Hola, Rosa Maigua:", "Casa comunal", "90 minutos");
        assertThat(MailParts.text(mail)).contains("no compromete a nada", "Cuándo: jueves 3 de diciembre de 2026");
        assertThat(MailParts.calendar(mail)).contains("DTSTART:20261203T200000Z", "METHOD:REQUEST");
    }

    @Test
    void theRestIsCalledWithWordsReadyToSend() {
        toTheInvitationToASecondTalk();

        assertThat(scenario.open(network, INVITE))
                .containsEntry(
                        "mailText", "1 persona tiene correo y recibirá la invitación con la fecha para su calendario.")
                .containsEntry(
                        "message",
                        "Vecina, vecino: le invitamos a una charla para productores del sector Lana sobre las ventajas"
                                + " de trabajar juntos: jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador), en Casa"
                                + " comunal. Dura unos 90 minutos, no cuesta nada y no compromete a nada.");
        assertThat(names(INVITE, "others")).containsExactly("Luis Lema");
        assertThat(rows(scenario.open(network, INVITE), "others").get(0))
                .containsEntry("phone", "+593 99 123 4567")
                .containsEntry("telLink", "tel:+593991234567");
    }

    private void anaWithdraws() {
        talks.talk(
                network,
                "2026-11-30",
                held(
                        "2026-11-30",
                        person("Rosa Maigua", "INTERESTED", "1002003004", "rosa@" + domain()),
                        person("Ana Lema", "INTERESTED", "1002003005", "ana@" + domain())));
        scenario.complete(network, REVIEW, review(false));
        scenario.complete(network, PREPARE, preparation("2026-11-30"));
        scenario.complete(network, INVITE, invitation());
        Map<String, Object> second = held("2026-11-30");
        second.put("known", talks.known(network, Map.of("Rosa Maigua", "INTERESTED", "Ana Lema", "WITHDRAWN_ABSENT")));
        scenario.complete(network, HOLD, second);
        scenario.complete(network, REVIEW, review(false));
    }

    private void toTheInvitationToASecondTalk() {
        Map<String, Object> luis = person("Luis Lema", "M", "UNDECIDED");
        luis.put("phone", "0991234567");
        talks.talk(
                network,
                "2026-11-30",
                held("2026-11-30", person("Rosa Maigua", "INTERESTED", null, "rosa@" + domain()), luis));
        scenario.complete(network, REVIEW, review(false));
        scenario.complete(network, PREPARE, preparation("2026-12-03"));
    }

    private List<Object> names(String task, String list) {
        return rows(scenario.open(network, task), list).stream()
                .map(row -> row.get("name"))
                .toList();
    }

    private Producer producer(String name) {
        return producers.of(network.id()).stream()
                .filter(producer -> producer.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String domain() {
        return network.code().toLowerCase() + ".example";
    }
}
