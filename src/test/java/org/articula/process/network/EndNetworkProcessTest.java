package org.articula.process.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.articula.Refusals;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Cerrar una red»: a supervisor's decision; who was invited hears of it, and nothing more is planned. */
@ProcessTest
class EndNetworkProcessTest {

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Networks networks;

    @Autowired
    Meetings meetings;

    @Autowired
    RuntimeService runtime;

    @Test
    void closingANetworkCancelsItsMeetingTellsTheInvitedAndPlansNothing() {
        Network network = scenario.startNetwork(4);
        Meeting meeting = scenario.openMeeting(network);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, meeting.startsAt().minusSeconds(72 * 3600));
        assertThat(mailbox.of(network)).hasSize(3);

        close(network);
        scenario.runDueJobs(network);

        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.ENDED);
        assertThat(scenario.meeting(meeting.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(mailbox.messages(network)).hasSize(6);
        assertThat(mailbox.messages(network).subList(3, 6)).allSatisfy(mail -> {
            assertThat(MailParts.subject(mail)).startsWith("Cancelada la reunión");
            assertThat(MailParts.text(mail)).contains("La red se cerró.");
            assertThat(MailParts.calendar(mail)).contains("METHOD:CANCEL");
        });
        assertThat(meetings.ofNetwork(network.id())).hasSize(1);
        assertNothingRuns(network);
        assertThat(scenario.traceOf(network, "endNetwork")).containsExactly("Cierre decidido", "Red cerrada");
    }

    @Test
    void aNetworkWhoseMeetingNobodyKnowsOfClosesInSilence() {
        Network network = scenario.startNetwork(3);
        close(network);
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).isEmpty();
        assertNothingRuns(network);
    }

    @Test
    void aNetworkClosesInTheMiddleOfAMeeting() {
        Network network = scenario.startNetwork(3);
        forms.toMinutes(network, "PRESENT");
        int before = mailbox.of(network).size();

        close(network);
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).as("who is there needs no mail").hasSize(before);
        assertNothingRuns(network);
    }

    @Test
    void aClosedNetworkIsOfferedNowhereAndTakesNothingMore() {
        Network network = scenario.startNetwork(3);
        close(network);

        assertThat(Refusals.of(() -> close(network)))
                .containsExactly(entry("networkId", "Esta red no existe o ya está cerrada."));
        assertThat(Refusals.of(() -> scenario.start("maria", "amendRules", Map.of("networkId", network.id()))))
                .containsOnlyKeys("networkId");
        for (String process : new String[] {"endNetwork", "amendRules", "changeMembership"}) {
            assertThat(scenario.openStart("rosa", process).get("networks").toString())
                    .as(process)
                    .doesNotContain(network.id());
        }
        assertThat(scenario.openStart("maria", "changeMeeting").get("meetings").toString())
                .doesNotContain(network.name());
    }

    @Test
    void closingNeedsAReasonAndANetwork() {
        assertThat(Refusals.of(() -> scenario.start("rosa", "endNetwork", Map.of())))
                .containsExactly(entry("networkId", "Elija la red."), entry("reason", "Escriba el motivo del cierre."));
        assertThat(Refusals.of(() -> scenario.start("rosa", "endNetwork", Map.of("networkId", "x", "reason", "y"))))
                .containsOnlyKeys("networkId");
    }

    @Test
    void anArticulatorCannotCloseANetwork() {
        Network network = scenario.startNetwork(3);

        assertThatThrownBy(() -> scenario.start(
                        "maria", "endNetwork", Map.of("networkId", network.id(), "reason", "Ya no se reúnen")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.ACTIVE);
    }

    private void close(Network network) {
        scenario.start("rosa", "endNetwork", Map.of("networkId", network.id(), "reason", "La red dejó de reunirse."));
    }

    private void assertNothingRuns(Network network) {
        assertThat(scenario.openTasks(network)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(network.code())
                        .list())
                .isEmpty();
    }
}
