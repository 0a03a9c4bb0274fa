package org.articula.process.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.articula.document.StoredFiles;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of a network's meeting as its people see it. */
@ProcessTest
class MeetingProcessTest {

    /** Thursday 3 December 2026, 15:00 in Ecuador. */
    static final Instant START = Instant.parse("2026-12-03T20:00:00Z");

    static final Instant INVITATION = START.minusSeconds(72 * 3600);
    static final Instant REMINDER = START.minusSeconds(24 * 3600);
    static final Instant DOORS_OPEN = START.minusSeconds(30 * 60);

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    StoredFiles files;

    @Test
    void aMeetingRunsFromItsAgendaToItsMinutesAndTheNextOneIsPlanned() {
        Network network = scenario.startNetwork(5);
        Meeting meeting = scenario.openMeeting(network);
        assertThat(meeting.startsAt()).isEqualTo(START);

        prepareAgenda(network);
        scenario.travelTo(network, INVITATION);
        assertThat(mailbox.of(network)).hasSize(4).allMatch(mail -> mail.toLowerCase()
                .contains("invitación"));
        assertThat(scenario.task(network, "userTask_notifyByPhone")).isNotNull();
        notifyByPhone(network);

        scenario.travelTo(network, REMINDER);
        assertThat(mailbox.of(network)).hasSize(8);

        scenario.travelTo(network, DOORS_OPEN);
        scenario.travelTo(network, START);
        recordAttendance(network, 4);
        recordMinutes(network);
        reviewMinutes(network);
        scenario.runDueJobs(network);

        assertThat(scenario.trace(network, 1))
                .containsExactly(
                        "Reunión planificada",
                        "Preparar la agenda",
                        "Convocar a los integrantes",
                        "Agenda lista",
                        "72 horas antes",
                        "Enviar las invitaciones",
                        "24 horas antes",
                        "Avisar por teléfono",
                        "Todos avisados",
                        "Enviar los recordatorios",
                        "Media hora antes de la reunión",
                        "Hora de reunirse",
                        "Registrar la asistencia",
                        "Verificar el cuórum",
                        "Revisar si hay aportes por cobrar",
                        "Registrar el acta",
                        "Revisar y cerrar el acta",
                        "Cerrar y enviar el acta",
                        "Medir la confianza",
                        "Planificar la siguiente reunión",
                        "Reunión cerrada");
        assertThat(scenario.meeting(meeting.id()).status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(files.of(meeting.id(), StoredFiles.MINUTES)).hasSize(1);
        assertThat(mailbox.of(network)).hasSize(12);
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
        assertThat(scenario.task(network, "userTask_prepareAgenda")).isNotNull();
    }

    @Test
    void withoutQuorumNothingIsDecidedAndANewDateIsSet() {
        Network network = scenario.startNetwork(5);
        Meeting meeting = scenario.openMeeting(network);
        prepareAgenda(network);
        scenario.travelTo(network, INVITATION);
        scenario.travelTo(network, REMINDER);
        scenario.travelTo(network, DOORS_OPEN);
        scenario.travelTo(network, START);
        recordAttendance(network, 2);

        assertThat(scenario.openTasks(network))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_confirmNoQuorum");
        forms.confirmNoQuorum(network);
        assertThat(scenario.open(network, "userTask_setNewDate")
                        .get("quorumSentence")
                        .toString())
                .containsIgnoringCase("cuórum");
        scenario.complete(network, "userTask_setNewDate", Map.of("nextStart", "2026-12-08T16:00"));
        scenario.runDueJobs(network);

        assertThat(scenario.trace(network, 1))
                .endsWith(
                        "Registrar la asistencia",
                        "Verificar el cuórum",
                        "Confirmar que no hubo cuórum",
                        "Fijar nueva fecha",
                        "Cerrar y enviar el acta",
                        "Medir la confianza",
                        "Planificar la siguiente reunión",
                        "Reunión cerrada");
        assertThat(scenario.meeting(meeting.id()).quorumReached()).isFalse();
        assertThat(scenario.openMeeting(network).startsAt())
                .isEqualTo(LocalDateTime.parse("2026-12-08T16:00")
                        .atZone(Scenario.ECUADOR)
                        .toInstant());
    }

    @Test
    void aMeetingMovedTwiceMovesItsTimersItsMailsAndItsCalendar() {
        Network network = scenario.startNetwork(5);
        Meeting meeting = scenario.openMeeting(network);
        move(network, "2026-12-04T15:00");
        assertThat(scenario.task(network, "userTask_prepareAgenda").getDueDate())
                .isEqualTo(Instant.parse("2026-12-01T20:00:00Z"));
        prepareAgenda(network);

        scenario.travelTo(network, INVITATION);
        assertThat(mailbox.of(network)).isEmpty();
        scenario.travelTo(network, Instant.parse("2026-12-01T20:00:00Z"));
        assertThat(mailbox.of(network)).hasSize(4);

        mailbox.empty();
        move(network, "2026-12-11T15:00");
        scenario.runDueJobs(network);
        assertThat(mailbox.messages(network)).hasSize(4).allSatisfy(mail -> {
            String text = Calendars.of(mail);
            assertThat(text).contains("UID:" + meeting.id() + "@articula", "SEQUENCE:2", "DTSTART:20261211T200000Z");
        });
        scenario.travelTo(network, Instant.parse("2026-12-03T19:30:00Z"));
        assertThat(scenario.task(network, "userTask_recordAttendance")).isNull();
        scenario.travelTo(network, Instant.parse("2026-12-10T20:00:00Z"));
        assertThat(mailbox.of(network)).hasSize(8);
        scenario.travelTo(network, Instant.parse("2026-12-11T19:30:00Z"));
        assertThat(scenario.task(network, "userTask_recordAttendance")).isNotNull();
        assertThat(scenario.trace(network, 1))
                .containsSubsequence(
                        "Reunión movida antes de la agenda",
                        "Reprogramar la agenda",
                        "Agenda reprogramada",
                        "Enviar las invitaciones",
                        "Reunión movida durante la convocatoria",
                        "Reprogramar la reunión",
                        "Enviar los recordatorios",
                        "Registrar la asistencia");
    }

    @Test
    void aCancelledMeetingTellsWhoWasInvitedAndTheNextOneIsPlanned() {
        Network network = scenario.startNetwork(5);
        Meeting meeting = scenario.openMeeting(network);
        prepareAgenda(network);
        scenario.travelTo(network, INVITATION);
        mailbox.empty();
        scenario.start(
                "maria",
                "changeMeeting",
                Map.of("meetingId", meeting.id(), "action", "CANCEL", "reason", "Derrumbe en la vía"));
        scenario.runDueJobs(network);

        assertThat(mailbox.messages(network)).hasSize(4).allSatisfy(mail -> assertThat(Calendars.of(mail))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED"));
        assertThat(scenario.trace(network, 1))
                .endsWith(
                        "Cancelación",
                        "Reunión cancelada",
                        "Planificar la siguiente reunión",
                        "Siguiente reunión planificada");
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
        assertThat(scenario.openMeeting(network).startsAt()).isEqualTo(START.plusSeconds(14 * 24 * 3600));
        scenario.travelTo(network, REMINDER);
        assertThat(mailbox.of(network)).hasSize(4);
    }

    @Test
    void whoWasCalledAboutAMeetingIsCalledAgainWhenItIsCancelled() {
        Network network = scenario.startNetwork(5);
        prepareAgenda(network);
        scenario.travelTo(network, INVITATION);
        notifyByPhone(network);
        scenario.start(
                "maria",
                "changeMeeting",
                Map.of(
                        "meetingId",
                        scenario.openMeeting(network).id(),
                        "action",
                        "CANCEL",
                        "reason",
                        "Derrumbe en la vía"));

        List<Map<String, Object>> people = peopleToCall(network, "userTask_notifyByPhoneOfCancellation");
        assertThat(people).hasSize(1);
        assertThat(people.get(0).get("message").toString()).contains("se canceló", "Derrumbe en la vía");
        scenario.complete(
                network,
                "userTask_notifyByPhoneOfCancellation",
                Map.of("people", List.of(Map.of("noticeId", people.get(0).get("noticeId"), "told", true))));
        assertThat(scenario.trace(network, 1)).endsWith("Todos avisados de la cancelación");
    }

    @Test
    void anAgendaNobodyPreparedGoesOutAsProposed() {
        Network network = scenario.startNetwork(5);
        scenario.travelTo(network, REMINDER);

        assertThat(scenario.task(network, "userTask_prepareAgenda")).isNull();
        assertThat(mailbox.of(network)).as("one useful mail each, not two").hasSize(4);
    }

    @Test
    void aLateStartAfterAnOutageSendsOnlyTheLatestUsefulMail() {
        Network network = scenario.startNetwork(5);
        prepareAgenda(network);

        scenario.travelTo(network, START.minusSeconds(3600));
        assertThat(mailbox.of(network)).hasSize(4).allMatch(mail -> mail.toLowerCase()
                .contains("invitación"));

        Network late = scenario.startNetwork(5);
        prepareAgenda(late);
        scenario.travelTo(late, START.plusSeconds(60));
        assertThat(mailbox.of(late)).isEmpty();
        assertThat(scenario.task(late, "userTask_recordAttendance")).isNotNull();
    }

    @Test
    void wrongFieldsKeepTheTaskOpenAndStoreNothing() {
        Network network = scenario.startNetwork(5);
        Map<String, Object> agenda = new HashMap<>(agenda(network));
        agenda.put("unknown", "x");
        assertThatThrownBy(() -> scenario.complete(network, "userTask_prepareAgenda", agenda))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> scenario.complete(network, "userTask_prepareAgenda", Map.of()))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Elija quién modera");
        assertThat(scenario.task(network, "userTask_prepareAgenda")).isNotNull();
        assertThat(scenario.openMeeting(network).status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void formFieldsLeaveNoVariablesBehind() {
        Network network = scenario.startNetwork(5);
        prepareAgenda(network);
        assertThat(scenario.variablesOf(network))
                .containsExactlyInAnyOrder(
                        "networkId",
                        "meetingId",
                        "invitationAt",
                        "reminderAt",
                        "attendanceOpensAt",
                        "startsAt",
                        "recordingDueAt",
                        "networkFellSilent",
                        "lookAgainAt",
                        "askBy");
    }

    private void prepareAgenda(Network network) {
        scenario.complete(network, "userTask_prepareAgenda", agenda(network));
    }

    private Map<String, Object> agenda(Network network) {
        List<Member> members = scenario.membersOf(network);
        return Map.of(
                "moderatorId", members.get(0).id(),
                "items",
                        List.of(
                                item("Compra conjunta de lana", members.get(1).id(), 20),
                                item("Feria de Navidad", members.get(2).id(), 15)),
                "note", "Traer muestras de lana.");
    }

    private static Map<String, Object> item(String title, String ownerId, int minutes) {
        return Map.of("kind", "TOPIC", "title", title, "ownerId", ownerId, "minutes", minutes);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> peopleToCall(Network network, String taskKey) {
        return (List<Map<String, Object>>) scenario.open(network, taskKey).get("people");
    }

    private void notifyByPhone(Network network) {
        List<Map<String, Object>> people = peopleToCall(network, "userTask_notifyByPhone");
        assertThat(people).hasSize(1);
        assertThat(people.get(0).get("waLink").toString()).startsWith("https://wa.me/59399000");
        scenario.complete(
                network,
                "userTask_notifyByPhone",
                Map.of("people", List.of(Map.of("noticeId", people.get(0).get("noticeId"), "told", true))));
    }

    private void recordAttendance(Network network, int present) {
        List<Member> members = scenario.membersOf(network);
        List<Map<String, Object>> rows = IntStream.range(0, members.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "memberId", members.get(i).id(), "status", i < present ? "PRESENT" : "UNJUSTIFIED"))
                .toList();
        scenario.complete(network, "userTask_recordAttendance", Map.of("attendance", rows));
    }

    @SuppressWarnings("unchecked")
    private void recordMinutes(Network network) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Map<String, Object> row : (List<Map<String, Object>>)
                scenario.open(network, "userTask_recordMinutes").get("items")) {
            items.add(Map.of(
                    "itemId",
                    row.get("itemId"),
                    "outcome",
                    "Se conversó",
                    "result",
                    "APPROVED",
                    "votesFor",
                    3,
                    "votesAgainst",
                    1,
                    "abstentions",
                    0));
        }
        scenario.complete(
                network,
                "userTask_recordMinutes",
                Map.of(
                        "items",
                        items,
                        "agreements",
                        List.of(Map.of(
                                "text", "Cotizar lana en Ambato",
                                "responsibleId",
                                        scenario.membersOf(network).get(0).id(),
                                "dueOn", "2026-12-10"))));
    }

    private void reviewMinutes(Network network) {
        Map<String, Object> review = scenario.open(network, "userTask_reviewMinutes");
        scenario.complete(network, "userTask_reviewMinutes", Map.of("nextStart", review.get("nextStart")));
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
}
