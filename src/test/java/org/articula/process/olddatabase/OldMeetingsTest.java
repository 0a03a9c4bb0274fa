package org.articula.process.olddatabase;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.articula.Refusals;
import org.articula.network.Network;
import org.articula.process.MailParts;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Meetings that an earlier version left at each of their steps, some of them with mails it could not hand over. */
class OldMeetingsTest extends OldDatabase {

    private static final String AGENDA = "userTask_prepareAgenda";
    private static final String CALLS = "userTask_notifyByPhone";
    private static final String ATTENDANCE = "userTask_recordAttendance";
    private static final String MINUTES = "userTask_recordMinutes";
    private static final String REVIEW = "userTask_reviewMinutes";

    @Test
    void anAgendaGoesOnFromItsDraft() {
        Network network = network("AGENDA");
        assertThat(draft(task("AGENDA", AGENDA)).get("note").asText()).isEqualTo("Borrador de la agenda");

        scenario.complete(network, AGENDA, meetingForms.agenda(network));
        scenario.runDueJobs(network);
        scenario.travelTo(network, Instant.parse("2026-11-28T14:00:00Z"));

        assertThat(mails("@agenda.example", "Invitación")).isEqualTo(3);
        assertThat(offered("AGENDA")).containsExactly(CALLS);
    }

    @Test
    void anAgendaNobodyPreparesIsAdopted() {
        Network network = network("CANCEL");
        callEverybody("CANCEL", task("CANCEL", "userTask_notifyByPhoneOfCancellation"));
        assertThat(offered("CANCEL")).containsExactly(AGENDA);

        scenario.travelTo(network, Instant.parse("2026-12-13T19:00:00Z"));

        assertThat(mails("@cancel.example", "Invitación")).isEqualTo(3);
        assertThat(offered("CANCEL")).containsExactly(CALLS);
    }

    @Test
    void aReadyAgendaIsSentWhenItsTimeComesAndTheMeetingCanBeMoved() {
        Network network = network("ESPERA");
        scenario.travelTo(network, Instant.parse("2026-11-29T14:00:00Z"));
        assertThat(mails("@espera.example", "Invitación")).isEqualTo(3);

        move("ESPERA", "2026-12-09T09:00");
        scenario.runDueJobs(network);

        assertThat(mails("@espera.example", "Cambi")).isEqualTo(3);
        assertThat(scenario.openMeeting(network).startsAt()).isEqualTo("2026-12-09T14:00:00Z");
        scenario.travelTo(network, Instant.parse("2026-12-09T13:30:00Z"));
        assertThat(offered("ESPERA")).containsExactly(CALLS, ATTENDANCE);
    }

    @Test
    void aMeetingThatIsConvenedAnewCanBeCancelled() {
        Network network = network("MOVIDA");
        Task calls = task("MOVIDA", CALLS);
        assertThat(rows(desk.open("maria", calls), "people")).singleElement().satisfies(person -> assertThat(
                        person.get("message").toString())
                .contains("miércoles 20 de enero de 2027"));
        callEverybody("MOVIDA", calls);
        assertThat(running("MOVIDA", "callMembers")).isZero();

        change("MOVIDA", map("action", "CANCEL", "reason", "Nadie puede."));
        scenario.runDueJobs(network);

        assertThat(offered("MOVIDA")).containsExactly("userTask_notifyByPhoneOfCancellation", AGENDA);
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
    }

    @Test
    void invitationsThatCouldNotBeHandedOverGoOutAndTheAttendanceGoesOnFromItsDraft() {
        Network network = network("ASISTE");
        assertThat(running("ASISTE", "deliverNotices")).isEqualTo(2);
        scenario.runDueJobs(network);
        assertThat(mails("@asiste.example", "Invitación")).isEqualTo(3);
        assertThat(running("ASISTE", "deliverNotices")).isZero();

        assertThat(draft(task("ASISTE", ATTENDANCE)).at("/attendance").findValuesAsText("status"))
                .containsExactlyInAnyOrder("PRESENT", "UNJUSTIFIED", "PRESENT", "PRESENT");
        Map<String, Object> attendance =
                Map.of("attendance", meetingForms.attendance(network, "PRESENT", "UNJUSTIFIED"));
        assertThat(Refusals.of(() -> scenario.complete(network, ATTENDANCE, attendance)))
                .containsOnlyKeys("startedEarly");
        comeToTheHour(network);
        scenario.complete(network, ATTENDANCE, attendance);
        assertThat(offered("ASISTE"))
                .as("it moved to the diagram that asks twice")
                .contains("userTask_confirmNoQuorum");
        meetingForms.confirmNoQuorum(network);
        assertThat(open("ASISTE", "userTask_setNewDate").get("wayBack")).isEqualTo(true);
    }

    @Test
    void minutesGoOnFromTheirDraft() {
        Network network = network("ACTA");
        assertThat(draft(task("ACTA", MINUTES)).get("note").asText()).isEqualTo("Borrador del acta");
        assertThat(open("ACTA", MINUTES).get("quorumSentence").toString()).startsWith("Hay cuórum");
        assertThat(Refusals.of(() -> scenario.complete(network, MINUTES, meetingForms.minutes(network))))
                .containsExactly(entry(
                        "",
                        "Todavía no es la hora: la reunión está fijada para el sábado 28 de noviembre de 2026, 10:00"
                                + " (hora de Ecuador) y su acta espera hasta entonces."));
        scenario.travelTo(network, scenario.openMeeting(network).endsAt().plus(Duration.ofHours(24)));
        assertThat(offered("ACTA")).as("the next one does not wait for them").contains(AGENDA, MINUTES);

        Map<String, Object> minutes = meetingForms.minutes(network);
        minutes.put("endedAt", "11:10");
        scenario.complete(network, MINUTES, minutes);
        assertThat(open("ACTA", REVIEW).get("hours").toString())
                .startsWith("No consta a qué hora empezó; terminó a las ");
        scenario.complete(network, REVIEW, Map.of());
        scenario.runDueJobs(network);

        assertThat(mails("@acta.example"))
                .filteredOn(mail -> MailParts.subject(mail).startsWith("Acta"))
                .hasSize(3)
                .allSatisfy(mail -> assertThat(MailParts.pdf(mail)).contains("Inicio No consta"));
        assertNextMeetingIsPlanned(network);
    }

    @Test
    void whatWasAgreedComesBackInTheNextAgenda() {
        Network network = network("CIERRE");
        assertThat(running("CIERRE", "deliverNotices"))
                .as("one that looks again what became of mails in other hands")
                .isEqualTo(1);
        assertThat(open("CIERRE", REVIEW).toString()).contains("Comprar hilo en Ambato");

        assertThat(open("CIERRE", REVIEW).get("hours"))
                .asString()
                .startsWith("No consta a qué hora empezó ni a qué hora terminó.");
        assertThat(open("CIERRE", REVIEW).get("wayBack"))
                .as("it moved to the diagram with the way back")
                .isEqualTo(true);
        Map<String, Object> review = Map.of("nextStart", "2026-12-16T12:00");
        assertThat(Refusals.of(() -> scenario.complete(network, REVIEW, review)))
                .containsOnlyKeys("");
        comeToTheHour(network);
        scenario.complete(network, REVIEW, Map.of("verdict", "CORRECT"));
        assertThat(open("CIERRE", MINUTES).toString()).contains("Comprar hilo en Ambato");
        scenario.complete(network, MINUTES, meetingForms.again(network));
        scenario.complete(network, REVIEW, review);
        scenario.runDueJobs(network);

        assertNextMeetingIsPlanned(network);
        assertThat(rows(open("CIERRE", AGENDA), "items"))
                .filteredOn(item -> item.get("agreementId") != null)
                .singleElement()
                .satisfies(item -> assertThat(item.get("title").toString()).contains("Comprar hilo en Ambato"));
    }

    @Test
    void withoutAQuorumTheNetworkMeetsAgainAndCallsThatCameTooLateAreDropped() {
        Network network = network("SINQ");
        assertThat(running("SINQ", "callMembers")).isEqualTo(1);
        Map<String, Object> opened = open("SINQ", "userTask_setNewDate");
        assertThat(opened.get("quorumSentence").toString()).startsWith("No hay cuórum");

        comeToTheHour(network);
        scenario.complete(network, "userTask_setNewDate", Map.of("nextStart", opened.get("nextStart")));
        scenario.runDueJobs(network);

        assertNextMeetingIsPlanned(network);
        scenario.travelTo(network, Instant.parse("2026-11-28T13:00:00Z"));
        assertThat(running("SINQ", "callMembers")).isZero();
    }

    /** These meetings were recorded days before their hour, which nobody can any more. */
    private void comeToTheHour(Network network) {
        clock.set(scenario.openMeeting(network).startsAt());
    }

    @Test
    void everyMeetingMovedToTodaysDiagramAndEveryNetworkThatMeetsIsWatched() {
        String newest = latest("holdMeeting").getId();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("holdMeeting")
                        .list())
                .isNotEmpty()
                .extracting(ProcessInstance::getProcessDefinitionId)
                .containsOnly(newest);
        assertThat(networks.active()).isNotEmpty().allSatisfy(network -> assertThat(
                        running(network.code(), "watchSilence"))
                .as(network.code())
                .isEqualTo(1));
    }

    private void assertNextMeetingIsPlanned(Network network) {
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
        assertThat(offered(network.code())).contains(AGENDA).doesNotContain(MINUTES, REVIEW);
        assertThat(running(network.code(), "holdMeeting")).isEqualTo(1);
        assertThat(running(network.code(), "deliverNotices")).isZero();
    }

    private void move(String code, String start) {
        change(code, map("action", "MOVE", "newStart", start, "reason", "Hay minga."));
    }

    private void change(String code, Map<String, Object> change) {
        change.put("meetingId", option(scenario.openStart("maria", "changeMeeting"), "meetings", "Red " + code));
        scenario.start("maria", "changeMeeting", change);
    }
}
