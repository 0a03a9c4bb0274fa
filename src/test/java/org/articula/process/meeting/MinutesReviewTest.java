package org.articula.process.meeting;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.articula.agenda.Agreement;
import org.articula.agenda.Agreements;
import org.articula.document.StoredFiles;
import org.articula.meeting.Meeting;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** «Revisar y cerrar el acta»: who reviews reads what members will get, and can go back to write it anew. */
@ProcessTest
class MinutesReviewTest {

    private static final String MINUTES = "userTask_recordMinutes";
    private static final String REVIEW = "userTask_reviewMinutes";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    @Qualifier("minutesDraftDownload") Download draft;

    @Autowired
    StoredFiles files;

    @Autowired
    Agreements agreements;

    @Test
    void anAgreementThatComesBackAndStaysOpenIsInReviewMailAndPdf() {
        Network network = scenario.startNetwork(3);
        String member = scenario.membersOf(network).get(1).id();
        forms.hold(
                network,
                minutes -> minutes.put(
                        "agreements",
                        List.of(Map.of("text", "Cotizar lana", "responsibleId", member, "dueOn", "2026-12-10"))),
                "PRESENT");
        mailbox.empty();
        forms.toMinutes(network, "PRESENT");
        scenario.complete(network, MINUTES, forms.minutes(network));

        assertThat(rows(scenario.open(network, REVIEW), "pending"))
                .containsExactly(Map.of(
                        "text",
                        "Cotizar lana",
                        "responsible",
                        "Integrante B",
                        "due",
                        "10 de diciembre de 2026 · Pendiente, vencido"));
        forms.close(network);

        assertThat(minutesOf(network)).hasSize(2).allSatisfy(mail -> {
            String line = "Cotizar lana (Integrante B, hasta el 10 de diciembre de 2026; pendiente, vencido)";
            assertThat(MailParts.text(mail).replace("\r\n", "\n"))
                    .contains("Acuerdos anteriores que siguen pendientes\n- " + line);
            assertThat(MailParts.html(mail).replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " "))
                    .contains(line);
            assertThat(MailParts.pdf(mail))
                    .contains("1 Cotizar lana Integrante B 10 de diciembre de 2026 Pendiente, vencido");
        });
    }

    @Test
    void theReviewIsReadOnScreenAndAsADraftThatIsKeptNowhere() {
        Network network = scenario.startNetwork(4);
        Meeting meeting = scenario.openMeeting(network);
        forms.toAttendance(network);
        List<Map<String, Object>> attendance = forms.attendance(network, "PRESENT", "LATE", "JUSTIFIED", "PRESENT");
        attendance.get(1).put("minutesLate", 25);
        scenario.complete(network, "userTask_recordAttendance", Map.of("attendance", attendance));
        write(network);

        Map<String, Object> review = scenario.open(network, REVIEW);
        assertThat(rows(review, "points"))
                .containsExactly(
                        Map.of(
                                "title", "1. Compra conjunta de lana",
                                "resolved", "Se compra en Ambato.",
                                "result", "Aprobado (2 a favor, 1 en contra, 0 abstenciones)"),
                        Map.of("title", "2. Feria de Navidad", "resolved", "Se conversó", "result", "Tratado"),
                        Map.of(
                                "title",
                                "3. Minga del sábado",
                                "resolved",
                                "Propuesto por Integrante A. Los presentes aprobaron tratarlo: 3 votos a favor, 0 en"
                                        + " contra y 0 abstenciones. Todos traen herramienta.",
                                "result",
                                "Tratado"));
        assertThat(rows(review, "agreements"))
                .extracting(row -> row.get("text"), row -> row.get("responsible"), row -> row.get("due"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Cotizar lana", "Integrante B", "10 de diciembre de 2026"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Avisar a todos", "Integrante A", "11 de diciembre de 2026"));
        assertThat(review.get("absences").toString()).startsWith("• Integrante C: falta justificada");
        assertThat(review.get("attendanceSummary").toString()).startsWith("4 integrantes: 2 presentes, 1 con atraso");
        assertThat(review).containsEntry("note", "Se agradeció la sala.").containsEntry("wayBack", true);
        assertThat(review.get("draftLink").toString()).endsWith("/download/borrador-acta/" + meeting.id());

        Download.Content printed = draft.of(meeting.id());
        assertThat(printed.fileName()).isEqualTo("borrador-acta-%s-1.pdf".formatted(network.code()));
        assertThat(MailParts.words(printed.bytes()))
                .contains("BORRADOR: el acta todavía no está cerrada y puede cambiar.")
                .contains("Se compra en Ambato.", "Cotizar lana Integrante B 10 de diciembre de 2026")
                .contains("Integrante B Llegó con 25 minutos", "Por decidir");
        assertThat(files.of(meeting.id(), StoredFiles.MINUTES)).isEmpty();

        scenario.complete(
                network,
                REVIEW,
                map(
                        "verdict",
                        "CLOSE",
                        "fines",
                        List.of(map(
                                "memberId", scenario.membersOf(network).get(1).id(), "decision", "CONFIRMED")),
                        "nextStart",
                        review.get("nextStart")));
        scenario.runDueJobs(network);
        assertThatThrownBy(() -> draft.of(meeting.id())).isInstanceOf(NoSuchElementException.class);
        assertThat(minutesOf(network))
                .allSatisfy(mail -> assertThat(MailParts.pdf(mail)).doesNotContain("BORRADOR"));
    }

    @Test
    void whoeverCorrectsTheMinutesFindsWhatWasWritten() {
        Network network = scenario.startNetwork(4);
        Meeting meeting = scenario.openMeeting(network);
        forms.toMinutes(network, "PRESENT");
        write(network);
        Map<String, Object> before = scenario.open(network, REVIEW);

        scenario.complete(network, REVIEW, Map.of("verdict", "CORRECT"));
        assertThat(scenario.openTasks(network))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(MINUTES);
        assertThat(mailbox.of(network)).noneMatch(mail -> mail.contains("Acta"));
        Map<String, Object> opened = scenario.open(network, MINUTES);
        List<Member> members = scenario.membersOf(network);
        assertThat(rows(opened, "items").get(0))
                .containsEntry("outcome", "Se compra en Ambato.")
                .containsEntry("result", "APPROVED")
                .containsEntry("votesFor", 3)
                .containsEntry("votesAgainst", 1)
                .containsEntry(
                        "agreements",
                        List.of(map(
                                "text", "Cotizar lana",
                                "responsibleId", members.get(1).id(),
                                "dueOn", "2026-12-10")));
        assertThat(rows(opened, "items")).hasSize(2);
        assertThat(rows(opened, "otherItems")).singleElement().satisfies(other -> assertThat(other)
                .containsEntry("title", "Minga del sábado")
                .containsEntry("proposerId", members.get(0).id())
                .containsEntry("admittedFor", 3)
                .containsEntry("outcome", "Todos traen herramienta.")
                .containsEntry("result", "DISCUSSED"));
        assertThat(rows(opened, "agreements")).singleElement().satisfies(agreement -> assertThat(agreement)
                .containsEntry("text", "Avisar a todos"));
        assertThat(opened)
                .containsEntry("note", "Se agradeció la sala.")
                .containsEntry("extendedMinutes", 10)
                .containsEntry("moderatorId", members.get(2).id());

        scenario.complete(network, MINUTES, forms.again(network));
        assertThat(scenario.open(network, REVIEW)).isEqualTo(before);
        forms.close(network);

        assertThat(agreements.madeIn(meeting.id()))
                .extracting(Agreement::text, Agreement::dueOn)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Cotizar lana", LocalDate.of(2026, 12, 10)),
                        org.assertj.core.groups.Tuple.tuple("Avisar a todos", LocalDate.of(2026, 12, 11)));
        assertThat(scenario.trace(network, 1))
                .endsWith(
                        "Registrar el acta",
                        "Revisar y cerrar el acta",
                        "Registrar el acta",
                        "Revisar y cerrar el acta",
                        "Cerrar y enviar el acta",
                        "Medir la confianza",
                        "Planificar la siguiente reunión",
                        "Reunión cerrada");
    }

    /** Two points, of which the first has votes and an agreement, one that came up, and an agreement under none. */
    private void write(Network network) {
        List<Member> members = scenario.membersOf(network);
        Map<String, Object> minutes = forms.minutes(network);
        rows(minutes, "items")
                .get(0)
                .putAll(map(
                        "outcome",
                        "Se compra en Ambato.",
                        "result",
                        "APPROVED",
                        "votesFor",
                        attending(network) - 1,
                        "votesAgainst",
                        1,
                        "abstentions",
                        0,
                        "agreements",
                        List.of(map(
                                "text",
                                "Cotizar lana",
                                "responsibleId",
                                members.get(1).id(),
                                "dueOn",
                                "2026-12-10"))));
        minutes.put(
                "otherItems",
                List.of(map(
                        "title",
                        "Minga del sábado",
                        "proposerId",
                        members.get(0).id(),
                        "admittedFor",
                        3,
                        "admittedAgainst",
                        0,
                        "admittedAbstentions",
                        rest(network, 3),
                        "outcome",
                        "Todos traen herramienta.",
                        "result",
                        "DISCUSSED")));
        minutes.put(
                "agreements",
                List.of(map(
                        "text",
                        "Avisar a todos",
                        "responsibleId",
                        members.get(0).id(),
                        "dueOn",
                        "2026-12-11")));
        minutes.put("note", "Se agradeció la sala.");
        minutes.put("extendedMinutes", 10);
        minutes.put("moderatorId", members.get(attending(network) - 2).id());
        scenario.complete(network, MINUTES, minutes);
    }

    /** How many of those attending are left when so many voted. */
    private int rest(Network network, int voted) {
        return attending(network) - voted;
    }

    private int attending(Network network) {
        return rows(scenario.open(network, MINUTES), "attendingOptions").size();
    }

    private List<MimeMessage> minutesOf(Network network) {
        return mailbox.messages(network).stream()
                .filter(mail -> MailParts.subject(mail).startsWith("Acta"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> form, String list) {
        return (List<Map<String, Object>>) form.get(list);
    }
}
