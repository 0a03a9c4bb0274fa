package org.articula.process.olddatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.MailParts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The sample network was convened by an earlier version; its meeting is held and finished by this one. */
class OldDatabaseTest extends OldDatabase {

    private static final String CODE = "JAHUA";
    private static final String MEMBERS = "@ejemplo.ec";
    private static final Instant START = Instant.parse("2026-11-29T20:00:00Z");

    /** From the invitation that went out to Humberto Quinchuquí. */
    private static final String LINK = "/responder/AaIdoD_RdWCu4ocdv83w5AGiHaA_hHG1mN4Mdx7-FxNUXjTK0vwNNULNz1NAR6WG";

    @Test
    void theSampleNetworksMeetingIsFinished() {
        Network network = network(CODE);
        assertThat(versionOfMeeting())
                .as("it moved to today's diagram, where the next one does not wait for its minutes")
                .isEqualTo(latest("holdMeeting").getVersion());
        callTheOthers();
        answerByTheOldLink("NO");
        remind(network);
        recordAttendance(network);

        assertThat(scenario.open(network, "userTask_recordMinutes")
                        .get("quorumSentence")
                        .toString())
                .startsWith("Hay cuórum");
        scenario.complete(network, "userTask_recordMinutes", meetingForms.minutes(network));
        meetingForms.close(network);

        assertMinutesReachTheMembers();
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
        assertThat(versionOfMeeting())
                .as("the next one follows today's diagram")
                .isEqualTo(latest("holdMeeting").getVersion());
        assertThat(offered(CODE)).containsExactly("userTask_prepareAgenda");
        assertThat(scenario.trace(network, 1))
                .endsWith(
                        "Registrar la asistencia",
                        "Verificar el cuórum",
                        "Revisar si hay aportes por cobrar",
                        "Registrar el acta",
                        "Revisar y cerrar el acta",
                        "Cerrar y enviar el acta",
                        "Medir la confianza",
                        "Planificar la siguiente reunión",
                        "Reunión cerrada");
    }

    /** The diagrams of that version gave a date to few of them. */
    @Test
    void everyTaskThatWaitedHasADate() {
        assertThat(tasks.createTaskQuery().count()).isPositive();
        assertThat(tasks.createTaskQuery().withoutDueDate().list()).isEmpty();
    }

    /** Of the diagram that the network's meeting follows. */
    private int versionOfMeeting() {
        String definitionId = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(CODE)
                .processDefinitionKey("holdMeeting")
                .singleResult()
                .getProcessDefinitionId();
        return repository.getProcessDefinition(definitionId).getVersion();
    }

    private void callTheOthers() {
        assertThat(draft(task(CODE, "userTask_notifyByPhone"))
                        .at("/people/0/told")
                        .asBoolean())
                .as("the first call was already ticked")
                .isTrue();
        assertThat(rows(open(CODE, "userTask_notifyByPhone"), "people")).hasSize(3);
        callEverybody(CODE, task(CODE, "userTask_notifyByPhone"));
        assertThat(offered(CODE)).isEmpty();
    }

    private void answerByTheOldLink(String choice) {
        Browser member = Browser.at(port);
        Element form = Jsoup.parse(member.page(LINK).body())
                .selectFirst("form:has(input[name=respuesta][value=" + choice + "])");
        List<String> fields = form.select("input[type=hidden]").stream()
                .map(input -> input.attr("name") + "=" + input.attr("value"))
                .toList();
        Document thanks =
                Jsoup.parse(member.postForm(LINK, String.join("&", fields)).body());
        assertThat(thanks.select("h1").text()).startsWith("Gracias");
    }

    private void remind(Network network) {
        scenario.travelTo(network, START.minusSeconds(24 * 3600));
        assertThat(mails(MEMBERS, "Recordatorio")).isEqualTo(9);
    }

    private void recordAttendance(Network network) {
        scenario.travelTo(network, START.minusSeconds(1800));
        scenario.travelTo(network, START);
        List<Map<String, Object>> members = rows(open(CODE, "userTask_recordAttendance"), "attendance");
        assertThat(members).hasSize(12);
        assertThat(members)
                .filteredOn(member -> member.get("hint").toString().contains("Respondió"))
                .extracting(member -> member.get("name").toString())
                .containsExactly(
                        "Humberto Quinchuquí Picuasi", "José Manuel Maigua Lema", "Rosa Elena Cotacachi Maldonado");
        scenario.complete(
                network,
                "userTask_recordAttendance",
                Map.of("attendance", meetingForms.attendance(network, "PRESENT")));
    }

    private void assertMinutesReachTheMembers() {
        assertThat(mails(MEMBERS))
                .filteredOn(mail -> MailParts.subject(mail).startsWith("Acta"))
                .hasSize(9)
                .allSatisfy(mail -> assertThat(MailParts.pdf(mail)).contains("Jahua Pamba", "Compra conjunta de lana"));
    }
}
