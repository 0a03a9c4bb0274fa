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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.Notice;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.process.Mailbox;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.promotion.PromotionFacts;
import org.articula.promotion.Promotions;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.Talks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an invitation to a talk reaches, and whom it must not reach any more (F1.1.c, F1.1.i). */
@ProcessTest
class TalkMailsTest {

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    Networks networks;

    @Autowired
    Producers producers;

    @Autowired
    Promotions promotions;

    @Autowired
    Talks talks;

    @Autowired
    Notices notices;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    private Network network;

    @BeforeEach
    void rosaHasAnAddress() {
        network = forms.sellIdea(clock);
        assertThat(promotions.facts(network.id())).isEqualTo(new PromotionFacts(0, 0, 0, false, false, false));
        String email = "rosa@" + network.code().toLowerCase() + ".example";
        forms.talk(network, "2026-11-30", held("2026-11-30", person("Rosa Maigua", "INTERESTED", null, email)));
        scenario.complete(network, REVIEW, review(false));
        scenario.complete(network, PREPARE, preparation("2026-12-03"));
    }

    @Test
    void whoWithdrawsBeforeTheMailGoesOutGetsNone() {
        scenario.complete(network, INVITE, invitation());
        producers.withdraw(rosa().id(), LocalDate.of(2026, 11, 30), null);

        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).isEmpty();
        assertThat(notice().status()).isEqualTo(NoticeStatus.CANCELLED);
        assertThat(notice().detail()).isEqualTo("La persona se retiró: no se le insiste.");
    }

    @Test
    void aNetworkThatEndedInvitesNobody() {
        scenario.complete(network, INVITE, invitation());
        networks.end(network.id(), "Nadie se interesó.");

        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).isEmpty();
        assertThat(notice().status()).isEqualTo(NoticeStatus.CANCELLED);
    }

    @Test
    void nobodyIsMailedWhenTheArticulatorPrefersToCall() {
        Map<String, Object> inPerson = invitation();
        inPerson.put("byMail", false);
        inPerson.put("women", List.of(Map.of("producerId", rosa().id(), "invited", true)));

        scenario.complete(network, INVITE, inPerson);
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).isEmpty();
        Map<String, Object> held = held("2026-11-30");
        held.put("known", forms.known(network, Map.of("Rosa Maigua", "UNDECIDED")));
        scenario.complete(network, HOLD, held);
        assertThat(scenario.open(network, REVIEW))
                .containsEntry(
                        "attendanceText",
                        "Vino 1 persona: 1 mujer. Las mujeres son el 100 % de la asistencia."
                                + " La persona que invitó en persona vino.");
    }

    @Test
    void anAddressThatRefusedTheMailIsToldBeforeTheTalk() {
        scenario.complete(network, INVITE, invitation());
        jdbc.sql("UPDATE notice SET status = 'FAILED' WHERE occasion_id = :talk")
                .param("talk", talkId())
                .update();

        assertThat(scenario.open(network, HOLD)).containsEntry("unreached", "Rosa Maigua");
        assertThat(rows(scenario.open(network, HOLD), "known")).hasSize(1);
    }

    private Producer rosa() {
        return producers.of(network.id()).get(0);
    }

    private Notice notice() {
        return notices.ledger(talkId()).get(0);
    }

    private String talkId() {
        return talks.last(network.id(), TalkPurpose.IDEA).orElseThrow().id();
    }
}
