package org.articula.process.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.process.MailLine;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever mail does not reach stays in somebody's task list until they are told, whatever happens to the meeting. */
@ProcessTest
class PendingCallsTest {

    private static final Instant INVITATION = MeetingProcessTest.INVITATION;
    private static final String CALLS = "userTask_notifyByPhone";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    MailLine line;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Notices notices;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @AfterEach
    void repairTheLine() {
        line.up();
    }

    @Test
    void whoWasStillToBeCalledIsCalledAtOnceWithTheNewDate() {
        Network network = convened();
        move(network, "2027-01-20T15:00");
        scenario.runDueJobs(network);

        assertThat(people(network)).singleElement().satisfies(person -> assertThat(
                        person.get("message").toString())
                .contains("le invita a su reunión del miércoles 20 de enero de 2027")
                .doesNotContain("cambió"));
        callEverybody(network);
        assertThat(scenario.task(network, CALLS)).isNull();
        assertThat(scenario.traceOf(network, "callMembers"))
                .containsExactly("Llamadas pendientes", "Avisar por teléfono", "Todos avisados");
    }

    @Test
    void whoWasCalledWithTheOldDateIsCalledAboutTheChange() {
        Network network = convened();
        callEverybody(network);
        move(network, "2027-01-20T15:00");
        scenario.runDueJobs(network);

        assertThat(people(network)).singleElement().satisfies(person -> assertThat(
                        person.get("message").toString())
                .contains("cambió: será el miércoles 20 de enero de 2027"));
    }

    @Test
    void aMoveToAFewMinutesFromNowLeavesTheCallsUntilTheMeetingBegins() {
        Network network = convened();
        Instant soon = INVITATION.plus(Duration.ofMinutes(20));
        move(network, local(soon));
        scenario.runDueJobs(network);

        assertThat(people(network)).hasSize(1);
        assertThat(scenario.task(network, "userTask_recordAttendance")).isNotNull();
        assertThat(scenario.task(network, CALLS).getDueDate()).isEqualTo(Date.from(soon));

        scenario.travelTo(network, soon);
        assertThat(scenario.task(network, CALLS)).isNull();
        assertThat(scenario.traceOf(network, "callMembers")).endsWith("Plazo vencido", "Llamadas vencidas");
    }

    @Test
    void anInvitationToAMeetingAboutToBeginHasItsCallsToo() {
        Network network = scenario.startNetwork(3);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        Instant soon = clock.instant().plus(Duration.ofMinutes(20));
        move(network, local(soon));
        scenario.runDueJobs(network);

        assertThat(people(network)).hasSize(1);
    }

    @Test
    void theTaskStaysWithWhoeverTookItWhenTheMeetingMovesOnceMore() {
        Network network = convened();
        move(network, "2027-01-20T15:00");
        scenario.runDueJobs(network);
        Task before = scenario.task(network, CALLS);
        move(network, "2027-01-21T16:00");
        scenario.runDueJobs(network);

        Task after = scenario.task(network, CALLS);
        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getDueDate()).isEqualTo(Date.from(Instant.parse("2027-01-21T21:00:00Z")));
        assertThat(people(network)).singleElement().satisfies(person -> assertThat(
                        person.get("message").toString())
                .contains("jueves 21 de enero"));
        scenario.travelTo(network, Instant.parse("2027-01-20T20:30:00Z"));
        assertThat(scenario.task(network, CALLS).getId()).isEqualTo(before.getId());
    }

    @Test
    void aCancellationHasItsOwnCallsInstead() {
        Network network = convened();
        callEverybody(network);
        move(network, "2027-01-20T15:00");
        scenario.runDueJobs(network);
        scenario.start(
                "maria",
                "changeMeeting",
                Map.of(
                        "meetingId",
                        scenario.openMeeting(network).id(),
                        "action",
                        "CANCEL",
                        "reason",
                        "Duelo en la comunidad"));
        scenario.runDueJobs(network);

        assertThat(scenario.task(network, CALLS)).isNull();
        assertThat(scenario.task(network, "userTask_notifyByPhoneOfCancellation"))
                .isNotNull();
        assertThat(scenario.traceOf(network, "callMembers")).endsWith("Nadie por llamar");
    }

    @Test
    void whoseMailWasRefusedAfterItWasReadIsCalledAndNotMailedAgain() {
        Network network = scenario.startNetwork(3);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        jdbc.sql("UPDATE network_member SET email = 'm3@red.example' WHERE network_id = :network AND email IS NULL")
                .param("network", network.id())
                .update();
        line.refuseAfterReading("m1@");
        scenario.travelTo(network, INVITATION);

        assertThat(mailbox.of(network)).isNotEmpty().noneMatch(mail -> mail.startsWith("m1@"));
        assertThat(scenario.deliveryJobs(network)).isEmpty();
        assertThat(people(network)).singleElement().satisfies(person -> assertThat(
                        person.get("message").toString())
                .contains("le invita a su reunión"));
        assertThat(notices.ledger(scenario.openMeeting(network).id()))
                .filteredOn(notice -> notice.status() == NoticeStatus.FAILED)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.kind()).isEqualTo(NoticeKind.INVITATION);
                    assertThat(notice.detail())
                            .isEqualTo("El servidor de correo rechazó el mensaje: 554 5.6.0 Content refused");
                });
    }

    @Test
    void whatAnotherNodeHasInHandIsNoFailureAndIsLookedAfter() {
        Network network = scenario.startNetwork(3);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        line.down();
        clock.set(INVITATION);
        scenario.tryDueJobs(network);
        String meetingId = scenario.openMeeting(network).id();
        jdbc.sql(
                        "UPDATE notice SET status = 'SENDING', claimed_at = :now WHERE occasion_id = :meeting AND address LIKE 'm1@%'")
                .param("now", java.time.LocalDateTime.ofInstant(INVITATION, java.time.ZoneOffset.UTC))
                .param("meeting", meetingId)
                .update();
        line.up();
        scenario.travelTo(network, INVITATION.plus(Duration.ofMinutes(2)));

        assertThat(mailbox.of(network)).hasSize(1).allMatch(mail -> mail.startsWith("m2@"));
        assertThat(scenario.deliveryJobs(network)).singleElement().satisfies(job -> {
            assertThat(job.getExceptionMessage()).isNull();
            assertThat(management.getJobExceptionStacktrace(job.getId())).isNull();
            assertThat(job.getDuedate()).isAfterOrEqualTo(Date.from(INVITATION.plus(Duration.ofMinutes(10))));
        });

        scenario.travelTo(network, INVITATION.plus(Duration.ofMinutes(11)));
        assertThat(mailbox.of(network)).as("the other node was dead").hasSize(2);
        assertThat(scenario.deliveryJobs(network)).isEmpty();
    }

    /** Invited; the last of three members has no e-mail and waits to be called. */
    private Network convened() {
        Network network = scenario.startNetwork(3);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, INVITATION);
        return network;
    }

    private void callEverybody(Network network) {
        List<Map<String, Object>> told = people(network).stream()
                .map(person -> Map.<String, Object>of("noticeId", person.get("noticeId"), "told", true))
                .toList();
        scenario.complete(network, CALLS, Map.of("people", told));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> people(Network network) {
        return (List<Map<String, Object>>) scenario.open(network, CALLS).get("people");
    }

    private void move(Network network, String newStart) {
        scenario.start(
                "maria",
                "changeMeeting",
                MeetingForms.map(
                        "meetingId",
                        scenario.openMeeting(network).id(),
                        "action",
                        "MOVE",
                        "newStart",
                        newStart,
                        "reason",
                        "Fiesta del pueblo"));
    }

    private static String local(Instant moment) {
        return java.time.LocalDateTime.ofInstant(moment, Scenario.ECUADOR).toString();
    }
}
