package org.articula.process.promotion;

import static org.articula.process.promotion.TalkForms.HOLD;
import static org.articula.process.promotion.TalkForms.REVIEW;
import static org.articula.process.promotion.TalkForms.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.promotion.TalkPurpose;
import org.articula.promotion.TalkStatus;
import org.articula.promotion.Talks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A talk falls with its network, and who was invited hears of it (F1.1.c). */
@ProcessTest
class TalksOfStoppedNetworksTest {

    private static final String CALLS = "userTask_notifyByPhone";
    private static final LocalDate RESUME = LocalDate.of(2026, 12, 20);

    @Autowired
    Scenario scenario;

    @Autowired
    TalkForms forms;

    @Autowired
    TestClock clock;

    @Autowired
    Networks networks;

    @Autowired
    Talks talks;

    @Autowired
    Mailbox mailbox;

    private Network network;

    @BeforeEach
    void aSecondTalkIsAnnounced() {
        network = forms.sellIdea(clock);
        forms.toTheSecondTalk(network);
        forms.inviteRosaAndLuis(network);
        mailbox.empty();
    }

    @Test
    void aSuspendedNetworkCallsItsTalkOff() {
        networks.suspend(network.id(), "Fiestas del pueblo", RESUME);
        scenario.runDueJobs(network);

        heardOfTheCancellation("La red suspendió sus actividades por un tiempo.");
        networks.resume(network.id());
        assertThat(scenario.task(network, HOLD)).isNull();
        assertThat(scenario.open(network, REVIEW))
                .containsEntry(
                        "attendanceText", "La charla se canceló: La red suspendió sus actividades por un tiempo.");
    }

    @Test
    void anEndedNetworkCallsItsTalkOff() {
        networks.end(network.id(), "Nadie quiere seguir.");
        scenario.runDueJobs(network);

        heardOfTheCancellation("La red se cerró.");
    }

    @Test
    void whoIsStillToBeToldOfAnEarlierChangeIsToldThatThereIsNoTalk() {
        scenario.start(
                "maria",
                "changeTalk",
                Map.of(
                        "talkId",
                                talks.last(network.id(), TalkPurpose.IDEA)
                                        .orElseThrow()
                                        .id(),
                        "action", "MOVE",
                        "newStart", "2026-12-04T09:30",
                        "reason", "Hay feria"));

        networks.suspend(network.id(), "Fiestas del pueblo", RESUME);

        assertThat(scenario.task(network, CALLS).isSuspended()).isFalse();
        Map<String, Object> calls = scenario.open(network, CALLS);
        assertThat(calls.get("message").toString())
                .endsWith("se canceló. Motivo: La red suspendió sus actividades por un tiempo.");
        assertThat(rows(calls, "people")).extracting(row -> row.get("name")).containsExactly("Luis Lema");
    }

    private void heardOfTheCancellation(String reason) {
        assertThat(talks.last(network.id(), TalkPurpose.IDEA).orElseThrow().status())
                .isEqualTo(TalkStatus.CANCELLED);
        assertThat(mailbox.messages(network)).singleElement().satisfies(mail -> {
            assertThat(MailParts.subject(mail)).startsWith("Cancelada la charla");
            assertThat(MailParts.text(mail)).contains("Motivo: " + reason);
            assertThat(MailParts.calendar(mail)).contains("METHOD:CANCEL");
        });
    }
}
