package org.articula.process.meeting;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.invitation.AnswerChoice;
import org.articula.invitation.Answers;
import org.articula.meeting.Meeting;
import org.articula.meeting.MeetingStatus;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.overview.MeetingOverview;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What really happens at a meeting: when it begins and ends, whether enough came, who moderates, who is there. */
@ProcessTest
class MeetingSessionTest {

    private static final String ATTENDANCE = "userTask_recordAttendance";
    private static final String NO_QUORUM = "userTask_confirmNoQuorum";
    private static final String NEW_DATE = "userTask_setNewDate";
    private static final String MINUTES = "userTask_recordMinutes";
    private static final String REVIEW = "userTask_reviewMinutes";

    /** Thursday 3 December 2026, 15:00 in Ecuador. */
    private static final Instant START = MeetingProcessTest.START;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Answers answers;

    @Autowired
    MeetingOverview overview;

    @Autowired
    TestClock clock;

    @Test
    void nothingIsRecordedBeforeTheHourUnlessTheyBeganEarly() {
        Network network = scenario.startNetwork(4);
        forms.toAttendance(network);
        clock.set(START.minusSeconds(8 * 60));
        Map<String, Object> opened = scenario.open(network, ATTENDANCE);
        assertThat(opened).containsEntry("beforeHour", true).containsEntry("plannedAt", "15:00");

        Map<String, Object> attendance = attendance(network, "PRESENT");
        assertThat(refused(network, ATTENDANCE, attendance))
                .containsExactly(entry(
                        "startedEarly",
                        "Todavía no es la hora: la reunión está fijada para el jueves 3 de diciembre de 2026, 15:00 (hora"
                                + " de Ecuador). Si ya empezaron, marque «Empezamos antes de la hora»; si no, registre"
                                + " la asistencia cuando llegue."));
        assertThat(scenario.openMeeting(network).status()).isEqualTo(MeetingStatus.CONVENED);

        attendance.put("startedEarly", true);
        scenario.complete(network, ATTENDANCE, attendance);
        assertThat(scenario.openMeeting(network).startedAt()).isEqualTo(START.minusSeconds(8 * 60));
        assertThat(scenario.open(network, MINUTES).get("hours")).isEqualTo("Empezó a las 14:52.");
    }

    @Test
    void theRealBeginningAndEndAreInTheMinutes() {
        Network network = scenario.startNetwork(4);
        forms.toAttendance(network);
        clock.set(START.plusSeconds(20 * 60));
        Map<String, Object> attendance = attendance(network, "PRESENT");
        attendance.put("startedAt", "15:07");
        scenario.complete(network, ATTENDANCE, attendance);
        Meeting meeting = scenario.openMeeting(network);

        clock.set(START.plusSeconds(90 * 60));
        Map<String, Object> opened = scenario.open(network, MINUTES);
        assertThat(opened).containsEntry("hours", "Empezó a las 15:07.").containsEntry("endedAt", "16:07");
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put("endedAt", "15:06");
        assertThat(refused(network, MINUTES, minutes))
                .containsExactly(entry("endedAt", "La reunión no pudo terminar antes de empezar: empezó a las 15:07."));
        minutes.put("endedAt", "16:31");
        assertThat(refused(network, MINUTES, minutes))
                .containsExactly(
                        entry("endedAt", "La reunión no pudo terminar después de este momento: son las 16:30."));
        minutes.put("endedAt", "16:12");
        scenario.complete(network, MINUTES, minutes);

        assertThat(scenario.open(network, REVIEW).get("hours"))
                .isEqualTo("Empezó a las 15:07; terminó a las 16:12. Moderó: Integrante A.");
        forms.close(network);
        assertThat(scenario.meeting(meeting.id()).endedAt()).isEqualTo(START.plusSeconds(72 * 60));
        assertThat(minutesOf(network)).allSatisfy(mail -> {
            assertThat(MailParts.text(mail)).contains("Empezó a las 15:07; terminó a las 16:12.");
            assertThat(MailParts.html(mail)).contains("Empezó a las 15:07; terminó a las 16:12.");
            assertThat(MailParts.pdf(mail))
                    .contains("Fijada para 15:00 (hora de Ecuador), 60 minutos", "Inicio 15:07")
                    .contains("Término 16:12 (65 minutos)");
        });
    }

    @Test
    void aMissingQuorumIsAskedForAgainAndTakenBack() {
        Network network = scenario.startNetwork(5);
        forms.toAttendance(network);
        clock.set(START.minusSeconds(60));
        Map<String, Object> early = attendance(network, "PRESENT", "PRESENT", "UNJUSTIFIED");
        early.put("startedEarly", true);
        scenario.complete(network, ATTENDANCE, early);

        assertOffered(network, NO_QUORUM);
        assertThat(scenario.open(network, NO_QUORUM).get("quorumReasons").toString())
                .startsWith("No hay cuórum: participan 2 de 5 integrantes");
        assertThat(refused(network, NO_QUORUM, Map.of())).containsOnlyKeys("noQuorum");
        assertThat(refused(network, NO_QUORUM, Map.of("noQuorum", "YES")))
                .as("there is time to come until the hour")
                .containsOnlyKeys("noQuorum");
        scenario.complete(network, NO_QUORUM, Map.of("noQuorum", "NO"));

        assertOffered(network, ATTENDANCE);
        clock.set(START.plusSeconds(16 * 60));
        scenario.complete(network, ATTENDANCE, attendance(network, "PRESENT", "PRESENT", "UNJUSTIFIED"));
        scenario.complete(network, NO_QUORUM, Map.of("noQuorum", "YES"));

        assertOffered(network, NEW_DATE);
        assertThat(scenario.open(network, NEW_DATE)).containsEntry("wayBack", true);
        scenario.complete(network, NEW_DATE, Map.of("attendanceWrong", true));

        assertOffered(network, ATTENDANCE);
        assertThat(scenario.openMeeting(network).quorumReached()).isNull();
        scenario.complete(network, ATTENDANCE, attendance(network, "PRESENT", "PRESENT", "PRESENT", "UNJUSTIFIED"));
        assertOffered(network, MINUTES);
        assertThat(scenario.openMeeting(network).quorumReached()).isTrue();
        assertThat(scenario.trace(network, 1))
                .endsWith(
                        "Registrar la asistencia",
                        "Verificar el cuórum",
                        "Confirmar que no hubo cuórum",
                        "Registrar la asistencia",
                        "Verificar el cuórum",
                        "Confirmar que no hubo cuórum",
                        "Fijar nueva fecha",
                        "Registrar la asistencia",
                        "Verificar el cuórum",
                        "Revisar si hay aportes por cobrar",
                        "Registrar el acta");
    }

    @Test
    void answersByTelephoneCountForTheQuorumToStart() {
        Network network = scenario.startNetwork(6);
        String meetingId = scenario.openMeeting(network).id();
        List<Member> members = scenario.membersOf(network);
        for (int i = 0; i < 4; i++) {
            answers.answerByPhone(meetingId, members.get(i).id(), AnswerChoice.YES, null, "maria");
        }
        answers.answerByPhone(meetingId, members.get(4).id(), AnswerChoice.NO, null, "maria");
        assertThat(overview.ofActiveNetworks())
                .filteredOn(row -> row.meeting().meetingId().equals(meetingId))
                .singleElement()
                .satisfies(row -> assertThat(row.startQuorumText())
                        .isEqualTo("Para empezar hacen falta 3: la mitad más uno de quienes confirmaron (4)."));

        forms.toAttendance(network);
        Map<String, Object> opened = scenario.open(network, ATTENDANCE);
        assertThat(opened).containsEntry("requiredToStart", 3);
        assertThat(opened.get("ruleText").toString())
                .contains(
                        "4 integrantes confirmaron su asistencia (4 por teléfono): para empezar hace falta la mitad más"
                                + " uno, 3.");
        assertThat(rows(opened).get(0))
                .containsEntry("status", "PRESENT")
                .extractingByKey("hint")
                .asString()
                .startsWith("Respondió por teléfono: Asistiré");
        scenario.complete(network, ATTENDANCE, attendance(network, "PRESENT"));

        assertThat(scenario.openMeeting(network).quorumReasons())
                .contains("Para empezar se pedía la mitad más uno de quienes confirmaron (3 de 4) y a la hora fijada ya"
                        + " había 6.");
    }

    @Test
    void anAbsentModeratorIsNotPrintedAndKeepsTheTurn() {
        Network network = scenario.startNetwork(4);
        List<Member> members = scenario.membersOf(network);
        forms.toMinutes(network, "UNJUSTIFIED", "PRESENT");

        Map<String, Object> opened = scenario.open(network, MINUTES);
        assertThat(opened.get("moderatorId")).isNull();
        assertThat(options(opened, "attendingOptions"))
                .doesNotContain(members.get(0).id())
                .contains(members.get(1).id());
        Map<String, Object> minutes = forms.minutes(network);
        minutes.remove("moderatorId");
        assertThat(refused(network, MINUTES, minutes)).containsOnlyKeys("moderatorId");
        minutes.put("moderatorId", members.get(0).id());
        assertThat(refused(network, MINUTES, minutes)).containsOnlyKeys("moderatorId");
        minutes.put("moderatorId", members.get(2).id());
        scenario.complete(network, MINUTES, minutes);
        assertThat(scenario.open(network, REVIEW).get("hours").toString()).endsWith("Moderó: Integrante C.");
        forms.close(network);

        assertThat(minutesOf(network)).allSatisfy(mail -> assertThat(MailParts.pdf(mail))
                .contains("Moderación Integrante C")
                .doesNotContain("Moderación Integrante A"));
        assertThat(scenario.open(network, "userTask_prepareAgenda").get("moderatorId"))
                .as("it is still the turn of the first")
                .isEqualTo(members.get(0).id());
    }

    @Test
    void theModeratorWhoCameIsProposedAndMayHaveBeenAnother() {
        Network network = scenario.startNetwork(4);
        List<Member> members = scenario.membersOf(network);
        forms.toMinutes(network, "PRESENT");

        assertThat(scenario.open(network, MINUTES).get("moderatorId"))
                .isEqualTo(members.get(0).id());
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put("moderatorId", members.get(3).id());
        scenario.complete(network, MINUTES, minutes);
        forms.close(network);

        assertThat(scenario.open(network, "userTask_prepareAgenda").get("moderatorId"))
                .isEqualTo(members.get(0).id());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoWasAbsentPresentedNothing() {
        Network network = scenario.startNetwork(4);
        List<Member> members = scenario.membersOf(network);
        Map<String, Object> agenda = forms.agenda(network);
        Map<String, Object> presentation =
                MeetingForms.item("Mi taller", members.get(3).id(), 10);
        presentation.put("kind", "PRESENTATION");
        agenda.put(
                "items",
                List.of(presentation, MeetingForms.item("Feria", members.get(3).id(), 10)));
        scenario.complete(network, "userTask_prepareAgenda", agenda);
        scenario.travelTo(network, START);
        scenario.complete(network, ATTENDANCE, attendance(network, "PRESENT", "PRESENT", "PRESENT", "JUSTIFIED"));

        List<Map<String, Object>> items =
                (List<Map<String, Object>>) scenario.open(network, MINUTES).get("items");
        assertThat(items.get(0)).containsEntry("result", "POSTPONED");
        assertThat(items.get(0).get("detail")).isEqualTo("Integrante D (no asistió) · 10 minutos");
        Map<String, Object> minutes = forms.minutes(network);
        List<Map<String, Object>> outcomes = new ArrayList<>((List<Map<String, Object>>) minutes.get("items"));
        outcomes.get(0).put("result", "DISCUSSED");
        assertThat(refused(network, MINUTES, minutes))
                .containsExactly(entry(
                        "items[0].result",
                        "Quien debía presentar su negocio no asistió: elija «Pasa a la siguiente reunión»."));
        outcomes.get(0).put("result", "POSTPONED");
        scenario.complete(network, MINUTES, minutes);
        forms.close(network);

        assertThat(minutesOf(network))
                .allSatisfy(mail -> assertThat(MailParts.pdf(mail)).contains("A cargo de Integrante D (no asistió)"));
        assertThat((List<Map<String, Object>>)
                        scenario.open(network, "userTask_prepareAgenda").get("items"))
                .filteredOn(item -> "PRESENTATION".equals(item.get("kind")))
                .first()
                .satisfies(item ->
                        assertThat(item.get("ownerId")).isEqualTo(members.get(3).id()));
    }

    private void assertOffered(Network network, String taskKey) {
        assertThat(scenario.openTasks(network))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(taskKey);
    }

    private Map<String, Object> attendance(Network network, String... statuses) {
        return new HashMap<>(map("attendance", forms.attendance(network, statuses)));
    }

    private Map<String, String> refused(Network network, String taskKey, Map<String, Object> data) {
        return Refusals.of(() -> scenario.complete(network, taskKey, data));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> opened) {
        return (List<Map<String, Object>>) opened.get("attendance");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> options(Map<String, Object> opened, String list) {
        return ((List<Map<String, Object>>) opened.get(list))
                .stream().map(option -> option.get("value")).toList();
    }

    private List<MimeMessage> minutesOf(Network network) {
        List<MimeMessage> mails = mailbox.messages(network).stream()
                .filter(mail -> MailParts.subject(mail).startsWith("Acta"))
                .toList();
        assertThat(mails).isNotEmpty();
        return mails;
    }
}
