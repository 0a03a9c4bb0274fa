package org.articula.process.webapp;

import static org.articula.process.Browser.PLUGIN;
import static org.articula.process.MeetingForms.item;
import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articula.invitation.Convocation;
import org.articula.member.Members;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Network;
import org.articula.process.Browser;
import org.articula.process.Browser.Answer;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody writes is text wherever it turns up again: never markup, never a header, never a line of a calendar. */
@ProcessTest
class HostileTextTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String INJECTED = "Lana\r\nBcc: otra@example.com\r\nEND:VEVENT";

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms meetingForms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Members members;

    @Autowired
    Convocation convocation;

    @Test
    void aScriptInEveryTextFieldStaysText() {
        Network network = scenario.startNetwork(4);
        members.enrol(
                network.id(),
                LocalDate.of(2026, 11, 2),
                List.of(new NewMember("Zoila " + SCRIPT, SCRIPT, null, "+593990009999", Sex.F, 1970, SCRIPT)));
        String meetingId = scenario.openMeeting(network).id();
        Instant start = scenario.openMeeting(network).startsAt();
        Browser maria = Browser.of(port, "maria");

        sent(maria, network, "userTask_prepareAgenda", hostileAgenda(network));
        assertThat(scenario.agendaOf(network).get(0)).isEqualTo(SCRIPT);
        scenario.travelTo(network, start.minusSeconds(72 * 3600));
        scenario.start(
                "maria",
                "changeMeeting",
                map("meetingId", meetingId, "action", "MOVE", "newPlace", "Casa " + SCRIPT, "reason", SCRIPT));
        scenario.runDueJobs(network);
        answerAs(network, meetingId);
        scenario.travelTo(network, start.minusSeconds(1800));
        scenario.travelTo(network, start);
        sent(maria, network, "userTask_recordAttendance", hostileAttendance(network));
        sent(maria, network, "userTask_recordMinutes", hostileMinutes(network));
        meetingForms.close(network);

        List<MimeMessage> mails = mailbox.messages(network);
        assertThat(mails)
                .as("invitation, change, reminder and minutes for three")
                .hasSize(12);
        assertThat(mails).allSatisfy(mail -> assertThat(MailParts.html(mail)).doesNotContain("<script"));
        assertThat(MailParts.html(mails.get(0))).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(MailParts.text(mails.get(0))).contains(SCRIPT);
        assertThat(MailParts.pdf(mails.get(11)))
                .contains("Zoila " + SCRIPT, "Acuerdo " + SCRIPT, "Resultado " + SCRIPT, "Nota " + SCRIPT);
    }

    @Test
    void aLineBreakInATextStartsNoHeaderAndNoLineOfACalendar() {
        Network network = scenario.startNetwork(3);
        String owner = scenario.membersOf(network).get(0).id();
        sent(
                Browser.of(port, "maria"),
                network,
                "userTask_prepareAgenda",
                map("moderatorId", owner, "items", List.of(item(INJECTED, owner, 5)), "note", INJECTED));
        scenario.travelTo(network, scenario.openMeeting(network).startsAt().minusSeconds(72 * 3600));
        scenario.start(
                "maria",
                "changeMeeting",
                map(
                        "meetingId",
                        scenario.openMeeting(network).id(),
                        "action",
                        "MOVE",
                        "newPlace",
                        INJECTED,
                        "reason",
                        INJECTED));
        scenario.runDueJobs(network);

        assertThat(mailbox.messages(network)).hasSize(4).allSatisfy(mail -> {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(MailParts.calendar(mail).lines().filter("END:VEVENT"::equals))
                    .hasSize(1);
        });
    }

    /** The last member answers by the link, and names a representative. */
    private void answerAs(Network network, String meetingId) {
        String text = convocation.phoneNotices(meetingId).get(4).text();
        Matcher link = Pattern.compile("/responder/\\S+").matcher(text);
        assertThat(link.find()).isTrue();

        String version = Jsoup.parse(Browser.at(port).get(link.group()).body())
                .select("input[name=version]")
                .get(0)
                .val();
        Answer thanks = Browser.at(port)
                .postForm(
                        link.group(),
                        "version=" + version + "&respuesta=REPRESENTATIVE&representante="
                                + URLEncoder.encode("Hija " + SCRIPT, StandardCharsets.UTF_8));
        assertThat(thanks.status()).as(thanks.toString()).isEqualTo(200);
        for (Answer page : List.of(thanks, Browser.at(port).get(link.group()))) {
            assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script");
            assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }

    private Map<String, Object> hostileAgenda(Network network) {
        String owner = scenario.membersOf(network).get(0).id();
        return map("moderatorId", owner, "items", List.of(item(SCRIPT, owner, 20)), "note", SCRIPT);
    }

    private Map<String, Object> hostileAttendance(Network network) {
        List<Map<String, Object>> rows = new ArrayList<>(meetingForms.attendance(network, "PRESENT"));
        rows.get(3).put("status", "JUSTIFIED");
        rows.get(3).put("note", SCRIPT);
        rows.get(4).put("status", "REPRESENTED");
        rows.get(4).put("representativeName", "Hija " + SCRIPT);
        rows.get(4).put("representativeAge", 30);
        return Map.of("attendance", rows);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> hostileMinutes(Network network) {
        String owner = scenario.membersOf(network).get(0).id();
        Map<String, Object> minutes = meetingForms.minutes(network);
        ((List<Map<String, Object>>) minutes.get("items")).get(0).put("outcome", "Resultado " + SCRIPT);
        minutes.put(
                "agreements",
                List.of(Map.of("text", "Acuerdo " + SCRIPT, "responsibleId", owner, "dueOn", "2026-12-10")));
        minutes.put(
                "otherItems",
                List.of(map(
                        "title",
                        SCRIPT,
                        "proposerId",
                        owner,
                        "admittedFor",
                        scenario.membersOf(network).size() - 1,
                        "admittedAgainst",
                        0,
                        "admittedAbstentions",
                        0,
                        "outcome",
                        SCRIPT,
                        "result",
                        "DISCUSSED")));
        minutes.put("note", "Nota " + SCRIPT);
        return minutes;
    }

    private void sent(Browser browser, Network network, String taskKey, Map<String, Object> data) {
        Answer answer = browser.post(
                PLUGIN + "task/" + scenario.task(network, taskKey).getId() + "/submit", Map.of("data", data));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }
}
