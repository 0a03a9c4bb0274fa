package org.articula.process.silence;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.logbook.Logbook;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.meeting.Meetings;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.FormDesk;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.silence.Silences;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The network meets on, whether anybody records what happened or not; who says nothing is asked. It meets on Thursdays, every week. */
@ProcessTest
class HeartbeatProcessTest {

    /** Thursday 3 December 2026, 15:00 in Ecuador. */
    private static final Instant FIRST = Instant.parse("2026-12-03T20:00:00Z");

    private static final String AGENDA = "userTask_prepareAgenda";
    private static final String ATTENDANCE = "userTask_recordAttendance";
    private static final String MINUTES = "userTask_recordMinutes";
    private static final String REVIEW = "userTask_reviewMinutes";
    private static final String ASK = "userTask_askSilentNetwork";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    FormDesk desk;

    @Autowired
    Meetings meetings;

    @Autowired
    Silences silences;

    @Autowired
    Logbook logbook;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Test
    void threeWeeksGoByWithoutOneClick() {
        Network network = scenario.startNetworkMeetingEvery(7, 5);

        live(network, due(1).minusSeconds(3600));
        assertThat(asking(network)).as("one unrecorded meeting is no silence").isEmpty();
        live(network, start(3).plus(Duration.ofHours(1)));

        assertThat(meetings.ofNetwork(network.id()))
                .extracting(Meeting::startsAt)
                .containsExactly(start(0), start(1), start(2), start(3));
        assertThat(meetings.ofNetwork(network.id())).extracting(Meeting::status).containsOnly(MeetingStatus.CONVENED);
        for (int week = 0; week <= 3; week++) {
            String day = "%d de diciembre".formatted(3 + 7 * week);
            assertThat(subjects(network, day))
                    .as("with an agenda nobody prepared, one useful mail to each of four in week %d", week)
                    .hasSize(4)
                    .allMatch(subject -> subject.startsWith("Invitación"));
        }
        assertThat(ofKind(network, ATTENDANCE))
                .as("the earlier ones wait to be recorded")
                .hasSize(4);
        assertThat(asking(network)).hasSize(1);
        assertThat(silences.of(List.of(network.id())).get(network.id())).satisfies(silence -> {
            assertThat(silence.since()).isEqualTo(due(1));
            assertThat(silence.lastValidAt()).isNull();
            assertThat(silence.reasons()).hasSize(2);
        });
    }

    @Test
    void invitationsAndRemindersGoOutEachWeekWhenOnlyTheAgendasArePrepared() {
        Network network = scenario.startNetworkMeetingEvery(7, 5);
        for (int week = 0; week <= 2; week++) {
            live(network, start(week).minus(Duration.ofHours(73)));
            scenario.complete(network, AGENDA, forms.agenda(network));
        }
        live(network, start(2));

        for (int week = 0; week <= 2; week++) {
            List<String> sent = subjects(network, "%d de diciembre".formatted(3 + 7 * week));
            assertThat(sent).as("week %d", week).hasSize(8);
            assertThat(sent)
                    .filteredOn(subject -> subject.startsWith("Invitación"))
                    .hasSize(4);
            assertThat(sent)
                    .filteredOn(subject -> subject.startsWith("Recordatorio"))
                    .hasSize(4);
        }
    }

    @Test
    void theSupervisingUnitAsksOnceAndAgainWhenTheNetworkGoesOnInSilence() {
        Network network = silent();
        Task asking = asking(network).get(0);
        assertThat(tasks.getIdentityLinksForTask(asking.getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactly("supervisors");
        assertThat(asking.getDueDate()).isEqualTo(due(1).plus(Duration.ofHours(48)));
        Map<String, Object> shown = scenario.open("rosa", network, ASK);
        assertThat(shown)
                .containsEntry("sinceText", "11 de diciembre de 2026")
                .containsEntry("lastValidText", "ninguna todavía")
                .containsEntry("nextMeetingText", "la 3, el jueves 17 de diciembre de 2026, 15:00 (hora de Ecuador)");
        assertThat(shown.get("unrecordedText").toString())
                .contains("Reunión 1, 3 de diciembre de 2026: falta la asistencia y el acta", "Reunión 2");
        assertThatThrownBy(() -> scenario.complete("rosa", network, ASK, Map.of("found", "Se reúnen.")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Escriba qué se hará.");

        scenario.complete(
                "rosa",
                network,
                ASK,
                Map.of("found", "Se reúnen, pero María está enferma", "done", "Jorge la reemplaza."));

        assertThat(asking(network)).isEmpty();
        assertThat(silences.of(network.id())).isEmpty();
        assertThat(logbook.of(network.id())).singleElement().satisfies(note -> {
            assertThat(note.recordedBy()).isEqualTo("rosa");
            assertThat(note.entry().text())
                    .isEqualTo("La unidad de apoyo preguntó por la red, en silencio desde el 11 de diciembre de 2026."
                            + " Qué pasa: Se reúnen, pero María está enferma. Qué se hará: Jorge la reemplaza.");
        });
        live(network, due(3).minusSeconds(3600));
        assertThat(asking(network)).as("its clock started again").isEmpty();
        live(network, due(3).plusSeconds(3600));
        assertThat(asking(network)).hasSize(1);
        assertThat(silences.of(network.id()).orElseThrow().since()).isEqualTo(due(3));
    }

    @Test
    void aValidMeetingEndsTheSilence() {
        Network network = silent();

        record(network, meetings.ofNetwork(network.id()).get(1));

        assertThat(asking(network)).isEmpty();
        assertThat(silences.of(network.id())).isEmpty();
        assertThat(scenario.traceOf(network, "watchSilence"))
                .endsWith("Preguntar qué pasa con la red", "Silencio terminado", "Nada que preguntar");
        assertThat(ahead(network)).singleElement().satisfies(meeting -> assertThat(meeting.number())
                .isEqualTo(3));
        live(network, due(2).plusSeconds(3600));
        assertThat(asking(network)).isEmpty();
        live(network, due(3).plusSeconds(3600));
        assertThat(asking(network)).as("it can fall silent again").hasSize(1);
    }

    @Test
    void anOldMeetingRecordedLateDoesNotEndASilenceThatGoesOn() {
        Network network = silent();
        live(network, due(2).plusSeconds(3600));

        record(network, meetings.ofNetwork(network.id()).get(0));

        assertThat(asking(network)).hasSize(1);
        assertThat(silences.of(network.id()).orElseThrow().since()).isEqualTo(due(1));
    }

    @Test
    void lateMinutesFlowIntoTheAgendaThatIsStillOpenAndPlanNoSecondMeeting() {
        Network network = scenario.startNetworkMeetingEvery(7, 5);
        forms.toMinutes(network, "PRESENT");
        live(network, due(0));
        assertThat(ofKind(network, AGENDA))
                .as("the next one, for which nobody waited")
                .hasSize(1);
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put(
                "agreements",
                List.of(map(
                        "text",
                        "Cotizar lana en Ambato",
                        "responsibleId",
                        scenario.membersOf(network).get(0).id(),
                        "dueOn",
                        "2026-12-09")));
        minutes.put("endedAt", "16:00");
        minutes.put("otherItems", List.of(balance(network)));
        scenario.complete(network, MINUTES, minutes);

        assertThat(scenario.open(network, REVIEW).get("planned").toString())
                .startsWith("La reunión 2 ya está en el calendario: jueves 10 de diciembre de 2026, 15:00");
        scenario.complete(network, REVIEW, Map.of());
        scenario.runDueJobs(network);

        assertThat(meetings.ofNetwork(network.id())).hasSize(2);
        assertThat(scenario.open(network, AGENDA).get("items").toString())
                .contains("Cotizar lana en Ambato", "Comprar una balanza");
        assertThat(mailbox.messages(network))
                .filteredOn(mail -> MailParts.subject(mail).startsWith("Acta"))
                .hasSize(4)
                .allSatisfy(mail -> assertThat(MailParts.pdf(mail)).contains("jueves 10 de diciembre de 2026"));
        assertThat(scenario.trace(network, 1))
                .contains("Acta atrasada", "Plazo del acta vencido", "Siguiente reunión en el calendario");
    }

    @Test
    void whatWasPutOffTooLateForTheNextAgendaComesOnTheOneAfter() {
        Network network = scenario.startNetworkMeetingEvery(7, 5);
        forms.toMinutes(network, "PRESENT");
        live(network, due(0));
        scenario.complete(network, AGENDA, forms.agenda(network));
        live(network, due(0).plus(Duration.ofHours(2)));
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put("endedAt", "16:00");
        minutes.put("otherItems", List.of(balance(network)));
        scenario.complete(network, MINUTES, minutes);
        scenario.complete(network, REVIEW, Map.of());
        scenario.runDueJobs(network);

        live(network, due(1));

        assertThat(scenario.open(network, AGENDA).get("items").toString()).contains("Comprar una balanza");
    }

    @Test
    void aMeetingThatMovesTakesItsTermWithIt() {
        Network network = scenario.startNetworkMeetingEvery(7, 5);
        move(network, "2026-12-05T15:00");
        live(network, Instant.parse("2026-12-05T12:00:00Z"));
        move(network, "2026-12-08T15:00");

        live(network, Instant.parse("2026-12-09T20:00:00Z"));
        assertThat(meetings.ofNetwork(network.id())).hasSize(1);
        live(network, Instant.parse("2026-12-09T21:00:00Z"));
        assertThat(meetings.ofNetwork(network.id())).hasSize(2);
    }

    @Test
    void meetingsWithoutAQuorumAreNoSignOfLife() {
        Network network = scenario.startNetworkMeetingEvery(7, 5);
        for (int week = 0; week < 2; week++) {
            forms.toAttendance(network);
            scenario.complete(
                    network, ATTENDANCE, Map.of("attendance", forms.attendance(network, "PRESENT", "UNJUSTIFIED")));
            forms.confirmNoQuorum(network);
            Map<String, Object> proposed = scenario.open(network, "userTask_setNewDate");
            scenario.complete(network, "userTask_setNewDate", Map.of("nextStart", proposed.get("nextStart")));
            scenario.runDueJobs(network);
        }
        live(network, due(1).minusSeconds(3600));
        assertThat(asking(network)).isEmpty();

        live(network, due(1).plusSeconds(3600));

        assertThat(asking(network)).hasSize(1);
        assertThat(silences.of(network.id()).orElseThrow().reasons())
                .containsExactly("No hay ninguna reunión válida registrada y ya pasaron 2 plazos de 7 días.");
    }

    @Test
    void aSuspendedNetworkIsExpectedToBeQuiet() {
        Network network = silent();

        scenario.start(
                "maria",
                "suspendNetwork",
                Map.of("networkId", network.id(), "reason", "Cosecha", "resumeOn", "2027-01-20"));

        assertThat(asking(network)).isEmpty();
        assertThat(silences.of(network.id())).isEmpty();
        assertThat(meetings.open(List.of(network.id()))).isEmpty();
        scenario.travelTo(network, Instant.parse("2027-01-20T14:00:00Z"));
        scenario.complete(network, "userTask_resumeNetwork", Map.of("note", "Todos vuelven."));
        live(network, Instant.parse("2027-01-28T20:00:00Z"));
        assertThat(asking(network)).as("it has two meetings to come back").isEmpty();
        assertThat(ahead(network)).hasSizeLessThanOrEqualTo(1);
        live(network, Instant.parse("2027-01-29T22:00:00Z"));
        assertThat(asking(network)).hasSize(1);
    }

    @Test
    void nobodyAsksAfterANetworkThatEnded() {
        Network network = silent();

        scenario.start("rosa", "endNetwork", Map.of("networkId", network.id(), "reason", "No hubo acuerdo."));

        assertThat(silences.of(network.id())).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(network.code())
                        .list())
                .isEmpty();
    }

    /** Other business that everybody admitted and nobody had time for. */
    private Map<String, Object> balance(Network network) {
        List<Member> members = scenario.membersOf(network);
        return map(
                "title",
                "Comprar una balanza",
                "proposerId",
                members.get(0).id(),
                "admittedFor",
                members.size(),
                "admittedAgainst",
                0,
                "admittedAbstentions",
                0,
                "result",
                "POSTPONED");
    }

    private Network silent() {
        Network network = scenario.startNetworkMeetingEvery(7, 5);
        live(network, due(1));
        scenario.runDueJobs(network);
        assertThat(asking(network)).hasSize(1);
        return network;
    }

    /** Everybody came to an earlier meeting, and somebody writes it down after all. */
    private void record(Network network, Meeting meeting) {
        complete(network, meeting, ATTENDANCE, Map.of("attendance", forms.attendance(network, "PRESENT")));
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put("endedAt", "16:00");
        complete(network, meeting, MINUTES, minutes);
        complete(network, meeting, REVIEW, Map.of());
        scenario.runDueJobs(network);
        assertThat(scenario.meeting(meeting.id()).status()).isEqualTo(MeetingStatus.CLOSED);
    }

    private void complete(Network network, Meeting meeting, String key, Map<String, Object> data) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(network.code())
                .processVariableValueEquals("meetingId", meeting.id())
                .taskDefinitionKey(key)
                .singleResult();
        desk.complete("maria", task, data);
    }

    private void move(Network network, String newStart) {
        scenario.start(
                "maria",
                "changeMeeting",
                Map.of(
                        "meetingId",
                        scenario.openMeeting(network).id(),
                        "action",
                        "MOVE",
                        "newStart",
                        newStart,
                        "reason",
                        "Fiesta del pueblo"));
    }

    /** Hour by hour, as the engine would: never more than one meeting ahead, never more than one question. */
    private void live(Network network, Instant until) {
        for (Instant now = clock.instant(); now.isBefore(until); now = now.plus(Duration.ofHours(1))) {
            scenario.travelTo(network, now);
            assertThat(ahead(network)).hasSizeLessThanOrEqualTo(1);
            assertThat(asking(network)).hasSizeLessThanOrEqualTo(1);
        }
        scenario.travelTo(network, until);
    }

    private List<Meeting> ahead(Network network) {
        return meetings.open(List.of(network.id())).stream()
                .filter(meeting -> !meeting.hasBegun(clock.instant()))
                .toList();
    }

    private List<Task> asking(Network network) {
        return ofKind(network, ASK);
    }

    private List<Task> ofKind(Network network, String key) {
        return scenario.openTasks(network).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(key))
                .toList();
    }

    private List<String> subjects(Network network, String words) {
        List<String> found = new ArrayList<>();
        mailbox.messages(network).forEach(mail -> {
            if (MailParts.subject(mail).contains(words)) {
                found.add(MailParts.subject(mail));
            }
        });
        return found;
    }

    private static Instant start(int week) {
        return FIRST.plus(Duration.ofDays(7L * week));
    }

    /** An hour of meeting and a day of grace. */
    private static Instant due(int week) {
        return start(week).plus(Duration.ofHours(25));
    }
}
