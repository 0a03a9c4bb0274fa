package org.articula.process.formation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.logbook.Logbook;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Suspender una red» that already meets: its meeting is cancelled, its tasks stand still, and it comes back. */
@ProcessTest
class SuspendNetworkProcessTest {

    private static final Instant AFTER_THE_FIESTAS = Instant.parse("2026-12-21T14:00:00Z");

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
    Members members;

    @Autowired
    Logbook logbook;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Test
    void whoWasInvitedHearsThatTheMeetingIsCancelledAndNoneIsPlanned() {
        Network network = scenario.startNetwork(4);
        Meeting meeting = scenario.openMeeting(network);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, meeting.startsAt().minusSeconds(72 * 3600));
        tellByPhone(network);

        suspend(network);
        scenario.runDueJobs(network);

        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.SUSPENDED);
        assertThat(scenario.meeting(meeting.id()).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(mailbox.messages(network)).hasSize(6).last().satisfies(mail -> {
            assertThat(MailParts.subject(mail)).startsWith("Cancelada la reunión");
            assertThat(MailParts.text(mail)).contains("La red suspendió sus actividades por un tiempo.");
        });
        assertThat(meetings.ofNetwork(network.id())).hasSize(1);
        assertThat(scenario.openTasks(network))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder("userTask_notifyByPhoneOfCancellation", "userTask_resumeNetwork");
        assertThat(scenario.openTasks(network)).noneMatch(Task::isSuspended);
    }

    @Test
    void aResumedNetworkMeetsAgain() {
        Network network = scenario.startNetwork(3);
        suspend(network);
        scenario.travelTo(network, AFTER_THE_FIESTAS);
        assertThat(scenario.open(network, "userTask_resumeNetwork"))
                .containsOnly(
                        entry("networkName", network.name()),
                        entry("since", "30 de noviembre de 2026"),
                        entry("until", "20 de diciembre de 2026"),
                        entry("reason", "Fiestas del pueblo"));

        assertThat(Refusals.of(() -> scenario.complete(network, "userTask_resumeNetwork", Map.of())))
                .containsExactly(entry("note", "Escriba qué se acordó para volver."));
        scenario.complete(network, "userTask_resumeNetwork", Map.of("note", "Todos vuelven el jueves."));

        assertThat(networks.byId(network.id()).active()).isTrue();
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
        assertThat(scenario.openMeeting(network).startsAt()).isAfter(AFTER_THE_FIESTAS);
        assertThat(logbook.of(network.id()))
                .extracting(recorded -> recorded.entry().text())
                .containsExactly(
                        "La red se suspende; se vuelve a ver el 20 de diciembre de 2026: Fiestas del pueblo",
                        "La red se reanuda: Todos vuelven el jueves.");
        assertThat(scenario.traceOf(network, "suspendNetwork"))
                .containsExactly("Suspensión decidida", "Reanudar la red", "Red reanudada");
    }

    @Test
    void otherWorkStandsStillAndIsNotOffered() {
        Network network = scenario.startNetwork(3);
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));
        String taskId = scenario.task(network, "userTask_draftRules").getId();
        assertThat(offered()).contains(taskId);

        suspend(network);

        assertThat(scenario.task(network, "userTask_draftRules").isSuspended()).isTrue();
        assertThat(offered())
                .doesNotContain(taskId)
                .contains(scenario.task(network, "userTask_resumeNetwork").getId());
        scenario.complete(network, "userTask_resumeNetwork", Map.of("note", "Vuelven."));
        assertThat(offered()).contains(taskId);
    }

    @Test
    void aSuspendedNetworkTakesNothingNew() {
        Network network = scenario.startNetwork(3);
        suspend(network);

        for (String process : List.of("suspendNetwork", "amendRules", "changeMembership")) {
            assertThat(scenario.openStart("maria", process).get("networks").toString())
                    .as(process)
                    .doesNotContain(network.id());
        }
        assertThat(Refusals.of(() -> members.enrol(network.id(), networks.todayIn(network.id()), List.of())))
                .containsExactly(entry("networkId", "La red está suspendida: por ahora no admite integrantes."));
    }

    @Test
    void aSuspendedNetworkCanBeClosed() {
        Network network = scenario.startNetwork(3);
        scenario.start("maria", "amendRules", Map.of("networkId", network.id()));
        suspend(network);

        scenario.start("rosa", "endNetwork", Map.of("networkId", network.id(), "reason", "Nadie volvió."));

        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.ENDED);
        assertThat(scenario.task(network, "userTask_resumeNetwork")).isNull();
        assertThat(scenario.openTasks(network)).noneMatch(Task::isSuspended);
    }

    @Test
    void suspendingNeedsANetworkAReasonAndADay() {
        assertThat(Refusals.of(() -> scenario.start("maria", "suspendNetwork", Map.of())))
                .containsOnlyKeys("networkId", "reason", "resumeOn");
        Network network = scenario.startNetwork(3);
        assertThat(Refusals.of(() -> scenario.start(
                        "maria",
                        "suspendNetwork",
                        Map.of("networkId", network.id(), "reason", "Fiestas", "resumeOn", "2026-11-30"))))
                .containsExactly(entry("resumeOn", "Elija un día después de hoy, dentro del próximo año."));
        assertThat(networks.byId(network.id()).active()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void tellByPhone(Network network) {
        var people = (List<Map<String, Object>>)
                scenario.open(network, "userTask_notifyByPhone").get("people");
        Map<String, Object> told = Map.of("noticeId", people.get(0).get("noticeId"), "told", true);
        scenario.complete(network, "userTask_notifyByPhone", Map.of("people", List.of(told)));
    }

    private void suspend(Network network) {
        scenario.start(
                "maria",
                "suspendNetwork",
                Map.of("networkId", network.id(), "reason", "Fiestas del pueblo", "resumeOn", "2026-12-20"));
    }

    /** What María finds in the list of her group. */
    private List<String> offered() {
        String filter = filters.createTaskFilterQuery()
                .filterName("Tareas de mi grupo")
                .singleResult()
                .getId();
        return scenario.asUser("maria", () -> filters.<Task>list(filter)).stream()
                .map(Task::getId)
                .toList();
    }
}
