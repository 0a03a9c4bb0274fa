package org.articula.process.membership;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.invitation.Answers;
import org.articula.logbook.Logbook;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** «Corregir los datos de un integrante» (F2.3.a1): what is sent next arrives. */
@ProcessTest
class CorrectMemberProcessTest {

    private static final String EDIT = "userTask_editMember";

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Answers answers;

    @Autowired
    Logbook logbook;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    private Network network;
    private String domain;

    @BeforeEach
    void aNetworkOfThree() {
        network = scenario.startNetwork(3);
        domain = "@" + network.code().toLowerCase() + ".example";
    }

    @Test
    void theFormShowsWhatIsKnownAndTheCorrectionIsKept() {
        start(member(0));

        assertThat(scenario.open(network, EDIT))
                .containsOnly(
                        entry("memberName", "Integrante A"),
                        entry("networkName", network.name()),
                        entry("email", "m1" + domain),
                        entry("phone", "+593 99 000 1001"),
                        entry(
                                "phoneHint",
                                "De Ecuador, como «099 123 4567», o con código de país, como «+57 321 1234567»"),
                        entry("workshop", "Taller 1"),
                        entry("mainProduct", "Ponchos"),
                        entry("availableTimes", null));
        scenario.complete(
                network,
                EDIT,
                map("email", " sisa" + domain, "phone", "099 123 4567", "workshop", null, "mainProduct", "Chales"));

        Member corrected = member(0);
        assertThat(corrected.email()).isEqualTo("sisa" + domain);
        assertThat(corrected.phone()).isEqualTo("+593991234567");
        assertThat(corrected.workshop()).isNull();
        assertThat(corrected.mainProduct()).isEqualTo("Chales");
        assertThat(logbook.of(network.id())).last().satisfies(recorded -> assertThat(
                        recorded.entry().text())
                .isEqualTo("Se corrigieron el correo, el teléfono, el nombre del taller y el producto principal"
                        + " de Integrante A."));
        assertThat(scenario.traceOf(network, "correctMember"))
                .containsExactly("Corrección solicitada", "Corregir los datos", "Datos corregidos");
    }

    @Test
    void whenAMemberCanMeetIsReadHereOnceTheMemberSaysItByTheLink() {
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, invitation());
        answers.tellAvailableTimes(
                scenario.answerToken(network, member(2)), " Martes y viernes, después de las 16:00 ");

        start(member(2));

        assertThat(scenario.open(network, EDIT))
                .containsEntry("memberName", "Integrante C")
                .containsEntry("availableTimes", "Martes y viernes, después de las 16:00");
        assertThat(member(1).availableTimes()).as("of nobody else").isNull();
    }

    @Test
    void theNextInvitationGoesToTheNewAddress() {
        correct(member(0), "sisa" + domain);

        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, invitation());

        assertThat(mailbox.of(network))
                .hasSize(2)
                .anyMatch(mail -> mail.startsWith("sisa@"))
                .noneMatch(mail -> mail.startsWith("m1@"));
    }

    @Test
    void aMailTheOldAddressRefusedArrivesOnceAtTheNewOne() {
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, invitation());
        jdbc.sql("UPDATE notice SET status = 'FAILED' WHERE member_id = :member")
                .param("member", member(0).id())
                .update();
        mailbox.empty();

        correct(member(0), "sisa" + domain);
        scenario.runDueJobs(network);
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).singleElement().asString().startsWith("sisa" + domain + ": Invitación");
    }

    @Test
    void faultsAreToldAtTheirFields() {
        start(member(0));

        assertThat(refused(map("email", "sisa", "phone", "12", "workshop", "x".repeat(121), "mainProduct", " ")))
                .containsOnlyKeys("email", "phone", "workshop", "mainProduct");
        assertThat(refused(map("email", "M2" + domain, "mainProduct", "Ponchos")))
                .containsOnly(entry("email", "El correo M2" + domain + " ya es de Integrante B."));
        assertThat(refused(Map.of())).containsOnlyKeys("mainProduct");
        assertThat(member(0).email()).isEqualTo("m1" + domain);
    }

    @Test
    void onlySomebodyOfTheListIsChosen() {
        assertThat(((List<?>) scenario.openStart("maria", "correctMember").get("members")).toString())
                .contains("Integrante A · " + network.name());
        assertThat(Refusals.of(() -> scenario.start("maria", "correctMember", Map.of())))
                .containsOnly(entry("memberId", "Elija al integrante."));
        assertThat(Refusals.of(() -> scenario.start("maria", "correctMember", Map.of("memberId", "nobody"))))
                .containsOnly(entry("memberId", "Elija a un integrante de la lista."));
    }

    @Test
    void nothingChangedLeavesNoTrace() {
        int before = logbook.of(network.id()).size();
        start(member(0));

        scenario.complete(
                network,
                EDIT,
                map("email", "m1" + domain, "phone", "0990001001", "workshop", "Taller 1", "mainProduct", "Ponchos"));

        assertThat(logbook.of(network.id())).hasSize(before);
        assertThat(scenario.task(network, EDIT)).isNull();
    }

    private void correct(Member member, String email) {
        start(member);
        scenario.complete(
                network,
                EDIT,
                map("email", email, "phone", member.phone(), "workshop", member.workshop(), "mainProduct", "Ponchos"));
    }

    private void start(Member member) {
        scenario.start("maria", "correctMember", Map.of("memberId", member.id()));
    }

    private Map<String, String> refused(Map<String, Object> data) {
        return Refusals.of(() -> scenario.complete(network, EDIT, data));
    }

    private Instant invitation() {
        return scenario.openMeeting(network).startsAt().minusSeconds(72 * 3600);
    }

    private Member member(int index) {
        return scenario.membersOf(network).get(index);
    }
}
