package org.articula.process.membership;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.document.StoredFiles;
import org.articula.letter.MemberLetter;
import org.articula.letter.MemberLetters;
import org.articula.meeting.Meeting;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Ingreso o retiro de un integrante» (RI.20): in writing, decided by the network. */
@ProcessTest
class MembershipProcessTest {

    private static final String SIGN = "userTask_signLetter";

    @Autowired
    Scenario scenario;

    @Autowired
    MemberLetters letters;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Members members;

    @Autowired
    StoredFiles files;

    @Test
    void whoIsAcceptedIsAMemberAndIsInvitedToTheNextMeeting() {
        Network network = networkThatMet();
        scenario.start("maria", "changeMembership", joining(network));

        Map<String, Object> opened = scenario.open(network, "userTask_decideMembership");
        assertThat(opened.get("title")).isEqualTo("Solicitud de ingreso");
        assertThat(opened.get("summary").toString()).contains("Tamia Morales", "Ropa de lana");
        String link = opened.get("letterLink").toString();
        assertThat(files.find(link.substring(link.lastIndexOf('/') + 1)))
                .as("the written request, to be read before deciding")
                .isPresent();
        assertThat(scenario.membersOf(network)).hasSize(3);
        decide(network, "ACCEPTED", Map.of());
        assertThat(scenario.membersOf(network))
                .as("before the letter is signed")
                .hasSize(3);
        String scan = letter("maria");
        assertThat(scenario.task(network, SIGN).getName())
                .startsWith("Recoger la firma de la carta compromiso: Tamia Morales");
        assertThat(scenario.open(network, SIGN).get("letterLink").toString()).contains("carta-compromiso-ingreso");
        assertThat(Refusals.of(() -> scenario.complete(network, SIGN, Map.of())))
                .containsOnlyKeys("answer");
        assertThat(Refusals.of(() -> scenario.complete(network, SIGN, Map.of("answer", "SIGNED"))))
                .containsOnlyKeys("signedOn");
        assertThat(Refusals.of(() -> scenario.complete(
                        network,
                        SIGN,
                        Map.of("answer", "SIGNED", "signedOn", "2026-12-03", "scan", List.of(letter("jorge"))))))
                .containsExactly(entry("scan", "Suba de nuevo la carta."));
        scenario.complete(network, SIGN, Map.of("answer", "SIGNED", "signedOn", "2026-12-03", "scan", List.of(scan)));

        assertThat(scenario.membersOf(network)).extracting(Member::name).contains("Tamia Morales");
        assertThat(letters.of(network.id()))
                .filteredOn(MemberLetter::signed)
                .singleElement()
                .satisfies(signed -> {
                    assertThat(signed.member().name()).isEqualTo("Tamia Morales");
                    assertThat(signed.signedOn()).isEqualTo(LocalDate.of(2026, 12, 3));
                    assertThat(signed.fileId()).isEqualTo(scan);
                });
        assertThat(scenario.traceOf(network, "changeMembership"))
                .containsExactly(
                        "Solicitud recibida",
                        "Registrar la decisión de la red",
                        "Recoger la firma de la carta compromiso",
                        "Actualizar la lista de integrantes",
                        "Decisión enviada por correo");
        scenario.travelTo(network, scenario.openMeeting(network).startsAt().minusSeconds(24 * 3600));
        assertThat(mailbox.of(network)).anyMatch(mail -> mail.startsWith("tamia@"));
    }

    @Test
    void whoWillNotSignDoesNotComeIn() {
        Network network = networkThatMet();
        scenario.start("maria", "changeMembership", joining(network));
        decide(network, "ACCEPTED", Map.of());
        scenario.complete(network, SIGN, Map.of("answer", "DECLINED", "reason", "Prefiere esperar."));

        assertThat(scenario.membersOf(network)).hasSize(3);
        assertThat(scenario.traceOf(network, "changeMembership"))
                .containsExactly(
                        "Solicitud recibida",
                        "Registrar la decisión de la red",
                        "Recoger la firma de la carta compromiso",
                        "No firmó: no ingresa");
    }

    @Test
    void whoIsRejectedIsNot() {
        Network network = networkThatMet();
        scenario.start("maria", "changeMembership", joining(network));
        decide(network, "REJECTED", Map.of());

        assertThat(scenario.membersOf(network)).hasSize(3);
        assertThat(scenario.traceOf(network, "changeMembership"))
                .containsExactly(
                        "Solicitud recibida", "Registrar la decisión de la red", "Decisión enviada por correo");
    }

    @Test
    void whoLeavesIsToldTheDecisionAndThatTheMeetingLeavesTheCalendar() {
        Network network = networkThatMet();
        Member leaving = scenario.membersOf(network).get(0);
        Meeting meeting = scenario.openMeeting(network);
        int before = mailsTo(network, "m1@").size();
        scenario.complete(network, "userTask_prepareAgenda", forms.agenda(network));
        scenario.travelTo(network, meeting.startsAt().minusSeconds(72 * 3600));
        scenario.start("maria", "changeMembership", leaving(network, leaving));
        decide(network, "ACCEPTED", Map.of());

        scenario.travelTo(network, meeting.startsAt().minusSeconds(24 * 3600));

        assertThat(members.byId(leaving.id()).leftOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        List<String> mails = mailsTo(network, "m1@");
        assertThat(mails.subList(before, mails.size()))
                .hasSize(3)
                .anyMatch(mail -> mail.contains("Invitación"))
                .anyMatch(mail -> mail.contains("Decisión sobre su solicitud de retiro"))
                .anyMatch(mail -> mail.contains("Ya no se le espera en la reunión"));
        scenario.travelTo(network, meeting.startsAt().minusSeconds(1800));
        assertThat(forms.attendance(network, "PRESENT")).hasSize(2);
    }

    @Test
    void aRequestIsInWritingAndComplete() {
        Network network = scenario.startNetwork(3);

        assertThat(refused(Map.of())).containsOnlyKeys("networkId", "kind", "letter", "reason", "requestedOn");
        Map<String, Object> empty = map(
                "networkId", network.id(),
                "kind", "JOIN",
                "letter", List.of(letter("maria")),
                "reason", "Quiere sumarse",
                "requestedOn", "2026-11-28");
        assertThat(refused(empty)).containsOnlyKeys("name", "sex", "birthYear", "mainProduct");
        empty.put("kind", "LEAVE");
        assertThat(refused(empty)).containsExactly(entry("memberId", "Elija quién se retira."));
        empty.put("memberId", "nobody");
        assertThat(refused(empty)).containsOnlyKeys("memberId");
        empty.put(
                "memberId", scenario.membersOf(scenario.startNetwork(2)).get(0).id());
        assertThat(refused(empty)).containsOnlyKeys("memberId");

        assertThat(refusedJoining(network, "networkId", "nowhere")).containsOnlyKeys("networkId");
        assertThat(refusedJoining(network, "letter", List.of())).containsOnlyKeys("letter");
        assertThat(refusedJoining(network, "letter", List.of("nothing")))
                .containsExactly(entry("letter", "Suba de nuevo la solicitud escrita."));
        assertThat(refusedJoining(network, "letter", List.of(letter("jorge")))).containsOnlyKeys("letter");
        assertThat(refusedJoining(network, "email", "m1@" + network.code().toLowerCase() + ".example"))
                .containsOnlyKeys("email");
        assertThat(refusedJoining(network, "email", "tamia")).containsOnlyKeys("email");
        assertThat(refusedJoining(network, "birthYear", 2025)).containsOnlyKeys("birthYear");
        assertThat(refusedJoining(network, "requestedOn", "2026-12-24")).containsOnlyKeys("requestedOn");
        assertThat(refusedJoining(network, "sex", "mujer")).containsOnlyKeys("sex");
        assertThat(scenario.task(network, "userTask_decideMembership")).isNull();
    }

    @Test
    void theDecisionHasItsMeetingItsVotesAndItsReasons() {
        Network network = networkThatMet();
        scenario.start("maria", "changeMembership", joining(network));

        assertThat(Refusals.of(() -> scenario.complete(network, "userTask_decideMembership", Map.of())))
                .containsOnlyKeys(
                        "decision", "meetingId", "proposerId", "votesFor", "votesAgainst", "abstentions", "note");
        assertThat(refusedDecision(network, Map.of("effectiveOn", "2026-12-24")))
                .containsOnlyKeys("effectiveOn");
        assertThat(refusedDecision(network, Map.of("meetingId", "nowhere"))).containsOnlyKeys("meetingId");
        assertThat(refusedDecision(
                        network,
                        Map.of("meetingId", scenario.openMeeting(network).id())))
                .as("a meeting that has not been held")
                .containsOnlyKeys("meetingId");
        assertThat(refusedDecision(network, Map.of("proposerId", "nobody"))).containsOnlyKeys("proposerId");
        assertThat(refusedDecision(network, Map.of("votesFor", 2))).containsOnlyKeys("votesFor");
        assertThat(refusedDecision(network, Map.of("votesFor", 1, "abstentions", 2)))
                .containsExactly(entry(
                        "decision",
                        "No puede quedar como aceptada. No aprobado: 1 voto a favor, 0 en contra y 2 abstenciones; hacen"
                                + " falta 2 a favor, más de la mitad de quienes asistieron."));
        assertThat(scenario.membersOf(network)).hasSize(3);
    }

    @Test
    void aRequestThatEventsHaveOvertakenIsNotAccepted() {
        Network network = networkThatMet();
        Member leaving = scenario.membersOf(network).get(0);
        scenario.start("maria", "changeMembership", leaving(network, leaving));
        members.leave(leaving.id(), LocalDate.of(2026, 11, 30), "Se mudó");

        assertThat(refusedDecision(network, Map.of())).containsOnlyKeys("decision");
        decide(network, "REJECTED", Map.of());
        assertThat(scenario.task(network, "userTask_decideMembership")).isNull();
    }

    @Test
    void onlyMeetingsWithQuorumSinceTheRequestAreOffered() {
        Network network = networkThatMet();
        scenario.start("maria", "changeMembership", joining(network));
        forms.toMinutes(network, "PRESENT", "UNJUSTIFIED");

        Map<String, Object> opened = scenario.open(network, "userTask_decideMembership");
        assertThat(labels(opened, "meetings"))
                .containsExactly("Reunión 1, jueves 3 de diciembre de 2026 · 3 asistentes");
        assertThat(opened).containsKey("meetingId");
        assertThat(labels(opened, "proposers")).containsExactly("Integrante A", "Integrante B", "Integrante C");

        Map<String, Object> later = joining(network);
        later.put("name", "Sisa Conejo");
        later.put("email", null);
        Network other = scenario.startNetwork(2);
        later.put("networkId", other.id());
        later.put("requestedOn", "2026-11-28");
        scenario.start("maria", "changeMembership", later);
        assertThat(labels(scenario.open(other, "userTask_decideMembership"), "meetings"))
                .as("a network that has not met")
                .isEmpty();
    }

    @Test
    void aNamesakeOfAMemberComesInWhenSomebodySaysThatItIsAnotherPerson() {
        Network network = networkThatMet();
        scenario.start("maria", "changeMembership", joining(network));
        decide(network, "ACCEPTED", Map.of());
        scenario.complete(network, SIGN, Map.of("answer", "SIGNED", "signedOn", "2026-12-03"));
        Map<String, Object> namesake = joining(network);
        namesake.put("email", null);
        namesake.put("workshop", null);

        assertThat(refused(namesake))
                .containsExactly(entry(
                        "name",
                        "Ya hay una persona con el nombre Tamia Morales nacida en 1999. Si es otra persona, marque"
                                + " «Es otra persona con el mismo nombre»."));
        namesake.put("namesake", true);
        scenario.start("maria", "changeMembership", namesake);
        decide(network, "ACCEPTED", Map.of());
        scenario.complete(network, SIGN, Map.of("answer", "SIGNED", "signedOn", "2026-12-03"));

        assertThat(scenario.membersOf(network))
                .extracting(Member::name)
                .contains("Tamia Morales", "Tamia Morales (Ropa de lana para niños)");
    }

    private Map<String, Object> joining(Network network) {
        return map(
                "networkId", network.id(),
                "kind", "JOIN",
                "name", "Tamia Morales",
                "workshop", "Wawa Lana",
                "email", "tamia@" + network.code().toLowerCase() + ".example",
                "phone", "0995678908",
                "sex", "F",
                "birthYear", 1999,
                "mainProduct", "Ropa de lana para niños",
                "letter", List.of(letter("maria")),
                "reason", "Quiere comprar lana con la red",
                "requestedOn", "2026-11-28");
    }

    private Map<String, Object> leaving(Network network, Member member) {
        return map(
                "networkId",
                network.id(),
                "kind",
                "LEAVE",
                "memberId",
                member.id(),
                "letter",
                List.of(letter("maria")),
                "reason",
                "Se muda a Ibarra",
                "requestedOn",
                "2026-11-28");
    }

    private String letter(String by) {
        return files.storeUpload("solicitud.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII), by, "form");
    }

    @SuppressWarnings("unchecked")
    private static List<String> labels(Map<String, Object> opened, String list) {
        return ((List<Map<String, Object>>) opened.get(list))
                .stream().map(option -> option.get("label").toString()).toList();
    }

    private List<String> mailsTo(Network network, String address) {
        return mailbox.of(network).stream()
                .filter(mail -> mail.startsWith(address))
                .toList();
    }

    private Network networkThatMet() {
        Network network = scenario.startNetwork(3);
        forms.hold(network, "PRESENT");
        return network;
    }

    private void decide(Network network, String decision, Map<String, Object> more) {
        scenario.complete(network, "userTask_decideMembership", decision(network, decision, more));
    }

    private Map<String, String> refusedDecision(Network network, Map<String, Object> more) {
        return Refusals.of(
                () -> scenario.complete(network, "userTask_decideMembership", decision(network, "ACCEPTED", more)));
    }

    private Map<String, Object> decision(Network network, String decision, Map<String, Object> more) {
        Map<String, Object> data = decision.equals("ACCEPTED") ? forms.carried(network) : forms.lost(network);
        data.put("decision", decision);
        data.put("note", "Lo decidió la red por mayoría.");
        data.putAll(more);
        return data;
    }

    private Map<String, String> refused(Map<String, Object> form) {
        return Refusals.of(() -> scenario.start("maria", "changeMembership", form));
    }

    private Map<String, String> refusedJoining(Network network, String field, Object value) {
        Map<String, Object> form = joining(network);
        form.put(field, value);
        return refused(form);
    }
}
