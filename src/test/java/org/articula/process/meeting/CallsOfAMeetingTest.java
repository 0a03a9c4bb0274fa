package org.articula.process.meeting;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.Refusals;
import org.articula.invitation.AnswerChoice;
import org.articula.invitation.Answers;
import org.articula.meeting.Meeting;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.notification.Channel;
import org.articula.notification.Notice;
import org.articula.notification.NoticeKind;
import org.articula.notification.NoticePreferences;
import org.articula.notification.NoticeStatus;
import org.articula.notification.Notices;
import org.articula.process.MailParts;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.process.overview.NetworkPages;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has no e-mail is asked over the telephone and hears of the minutes; what is taken to a meeting on paper is there before it. */
@ProcessTest
class CallsOfAMeetingTest {

    private static final String CALLS = "userTask_notifyByPhone";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Answers answers;

    @Autowired
    Notices notices;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NetworkPages pages;

    @Autowired
    @Qualifier("agendaDownload") Download agendaDownload;

    @Autowired
    @Qualifier("attendanceSheetDownload") Download attendanceSheetDownload;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAnswerIsKeptWithTheCallAndCountsAtTheStart() {
        Network network = convened(4);
        Meeting meeting = scenario.openMeeting(network);
        Map<String, Object> person = people(network).get(0);
        assertThat(person).containsEntry("asksAnswer", true).containsEntry("given", null);

        assertThat(Refusals.of(() -> call(network, "REPRESENTATIVE", " ")))
                .containsExactly(entry(
                        "people[0].representativeName", "Escriba el nombre de la persona que asistirá en su lugar."));
        assertThat(people(network)).hasSize(1);
        assertThat(answers.tally(List.of(meeting.id())).get(meeting.id()).representative())
                .isZero();

        call(network, "REPRESENTATIVE", "Luis Perugachi");

        assertThat(answers.tally(List.of(meeting.id())).get(meeting.id()).representative())
                .isEqualTo(1);
        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.channel() == Channel.PHONE)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.status()).isEqualTo(NoticeStatus.PHONED);
                    assertThat(notice.settledBy()).isEqualTo("maria");
                });
        scenario.travelTo(network, meeting.startsAt());
        Map<String, Object> attendance = scenario.open(network, "userTask_recordAttendance");
        assertThat(attendance).containsEntry("requiredToStart", 1);
        assertThat(attendance.get("ruleText").toString())
                .contains("1 integrante confirmó su asistencia (1 por teléfono)");
        assertThat(rows(attendance, "attendance").get(3))
                .containsEntry("status", "REPRESENTED")
                .containsEntry("representativeName", "Luis Perugachi");
    }

    @Test
    void whoAnsweredIsNotAskedAgainAndMayChangeIt() {
        Network network = convened(3);
        call(network, "NO", null);
        scenario.start(
                "maria",
                "changeMeeting",
                map(
                        "meetingId",
                        scenario.openMeeting(network).id(),
                        "action",
                        "MOVE",
                        "newStart",
                        "2027-01-20T15:00",
                        "reason",
                        "Fiesta del pueblo"));
        scenario.runDueJobs(network);
        assertThat(people(network).get(0))
                .as("the answer was about another date")
                .containsEntry("asksAnswer", true)
                .containsEntry("given", null);
        Member member = scenario.membersOf(network).get(2);
        answers.answerByPhone(scenario.openMeeting(network).id(), member.id(), AnswerChoice.YES, null, "maria");
        assertThat(people(network).get(0)).containsEntry("given", "Asistiré");

        call(network, null, null);
        assertThat(answers.tally(List.of(scenario.openMeeting(network).id()))
                        .get(scenario.openMeeting(network).id())
                        .yes())
                .isEqualTo(1);
    }

    @Test
    void closingTheMinutesCallsWhoHasNoMailOnce() {
        Network network = scenario.startNetwork(4);
        List<Member> members = scenario.membersOf(network);
        jdbc.sql("UPDATE network_member SET email = NULL WHERE id = :id")
                .param("id", members.get(2).id())
                .update();
        preferences.wantNecessaryOnly(members.get(2).id());
        Meeting meeting = scenario.openMeeting(network);
        forms.toMinutes(network, "PRESENT", "PRESENT", "UNJUSTIFIED", "PRESENT");
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put(
                "agreements",
                List.of(map(
                        "text",
                        "Cotizar lana & hilo",
                        "responsibleId",
                        members.get(1).id(),
                        "dueOn",
                        "2026-12-10")));
        scenario.complete(network, "userTask_recordMinutes", minutes);
        forms.closeOnly(network);

        assertThat(minutesToCall(meeting))
                .extracting(Notice::memberId)
                .containsExactly(members.get(3).id());
        assertThat(notices.ledger(meeting.id()))
                .filteredOn(notice -> notice.kind() == NoticeKind.MINUTES
                        && notice.memberId().equals(members.get(2).id()))
                .singleElement()
                .satisfies(notice -> assertThat(notice.status()).isEqualTo(NoticeStatus.CANCELLED));
        Task task = scenario.task(network, CALLS);
        assertThat(task.getDueDate())
                .as("it is of use until the next meeting")
                .isEqualTo(Date.from(scenario.openMeeting(network).startsAt()));
        Map<String, Object> opened = scenario.open(network, CALLS);
        assertThat(opened.get("about").toString()).startsWith("acta de la reunión 1, jueves 3 de diciembre de 2026");
        Map<String, Object> person = people(network).get(0);
        assertThat(person).containsEntry("asksAnswer", false).containsEntry("name", "Integrante D");
        String message = person.get("message").toString();
        assertThat(message)
                .startsWith("Hola, Integrante D. Acta de la reunión n.º 1 de la red ")
                .contains("del jueves 3 de diciembre de 2026.")
                .contains("\nAsistieron 3: Integrante A, Integrante B e Integrante D.")
                .contains("\nAcuerdos:\n- Cotizar lana & hilo (Integrante B, hasta el 10 de diciembre de 2026)")
                .contains("\nPróxima reunión: jueves 17 de diciembre de 2026, 15:00 (hora de Ecuador), en ");
        String link = person.get("waLink").toString();
        assertThat(link).startsWith("https://wa.me/593");
        assertThat(URLDecoder.decode(link.replaceFirst(".*\\?text=", ""), StandardCharsets.UTF_8))
                .isEqualTo(message);

        assertThat(Refusals.of(() -> call(network, "YES", null))).containsOnlyKeys("");
        call(network, null, null);
        scenario.runDueJobs(network);
        assertThat(scenario.task(network, CALLS)).isNull();
        assertThat(minutesToCall(meeting)).isEmpty();
    }

    @Test
    void whatIsStillPendingIsToldToo() {
        Network network = scenario.startNetwork(3);
        String member = scenario.membersOf(network).get(0).id();
        forms.hold(
                network,
                minutes -> minutes.put(
                        "agreements",
                        List.of(Map.of("text", "Pedir el local", "responsibleId", member, "dueOn", "2026-12-10"))),
                "PRESENT");
        forms.toMinutes(network, "PRESENT");
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.closeOnly(network);

        assertThat(people(network)).singleElement().satisfies(person -> assertThat(
                        person.get("message").toString())
                .contains("No se tomaron acuerdos nuevos.")
                .contains("\nSiguen pendientes:\n- Pedir el local (Integrante A, venció el 10 de diciembre de 2026)"));
    }

    @Test
    void agendaAndAttendanceSheetArePrintedBeforeTheMeeting() {
        Network network = scenario.startNetwork(4);
        Meeting meeting = scenario.openMeeting(network);
        assertThat(scenario.open(network, "userTask_prepareAgenda"))
                .containsEntry("agendaLink", agendaDownload.link(meeting.id()))
                .containsEntry("sheetLink", attendanceSheetDownload.link(meeting.id()));
        assertThat(MailParts.words(agendaDownload.of(meeting.id()).bytes()))
                .contains("PROPUESTA: todavía se puede cambiar");
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));

        assertThat(agendaDownload.of(meeting.id()).fileName())
                .isEqualTo("orden-del-dia-%s-1.pdf".formatted(network.code()));
        assertThat(MailParts.words(agendaDownload.of(meeting.id()).bytes()))
                .contains("Orden del día, reunión n.º 1", "Modera Integrante A")
                .contains("jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)")
                .contains("1 Compra conjunta de lana Integrante B 20", "2 Feria de Navidad Integrante C 15")
                .contains("Traer muestras de lana.")
                .doesNotContain("PROPUESTA");
        assertThat(MailParts.words(attendanceSheetDownload.of(meeting.id()).bytes()))
                .contains("Registro de asistentes, reunión n.º 1", network.name(), "N.º Nombre Taller Firma")
                .contains("jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)", "Lugar " + meeting.place())
                .contains("al menos 3 de 4 integrantes: el reglamento pide el 51 %")
                .contains("1 Integrante A", "4 Integrante D");
        assertThat(pages.of(network.code()).sections())
                .filteredOn(section -> section.id().equals("imprimir"))
                .singleElement()
                .satisfies(section -> assertThat(section.blocks().toString())
                        .contains(agendaDownload.link(meeting.id()), attendanceSheetDownload.link(meeting.id())));

        scenario.travelTo(network, meeting.startsAt());
        assertThat(scenario.open(network, "userTask_recordAttendance"))
                .containsEntry("sheetLink", attendanceSheetDownload.link(meeting.id()));
        scenario.complete(
                network, "userTask_recordAttendance", Map.of("attendance", forms.attendance(network, "PRESENT")));
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.close(network);
        assertThatThrownBy(() -> agendaDownload.of(meeting.id())).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> attendanceSheetDownload.of(meeting.id())).isInstanceOf(NoSuchElementException.class);
    }

    private Network convened(int members) {
        Network network = scenario.startNetwork(members);
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, MeetingProcessTest.INVITATION);
        return network;
    }

    /** The first in the list is called. @param answer null when they did not say */
    private void call(Network network, String answer, String representative) {
        Map<String, Object> row = map("noticeId", people(network).get(0).get("noticeId"));
        if (answer == null) {
            row.put("told", true);
        } else {
            row.put("answer", answer);
            row.put("representativeName", representative);
        }
        scenario.complete(network, CALLS, Map.of("people", List.of(row)));
    }

    private List<Notice> minutesToCall(Meeting meeting) {
        return notices.ledger(meeting.id()).stream()
                .filter(notice -> notice.kind() == NoticeKind.MINUTES && notice.awaitsCall())
                .toList();
    }

    private List<Map<String, Object>> people(Network network) {
        return rows(scenario.open(network, CALLS), "people");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> form, String list) {
        return (List<Map<String, Object>>) form.get(list);
    }
}
