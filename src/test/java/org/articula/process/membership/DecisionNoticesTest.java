package org.articula.process.membership;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.articula.document.StoredFiles;
import org.articula.member.Member;
import org.articula.member.MembershipReviews;
import org.articula.member.NewReview;
import org.articula.member.ReviewCause;
import org.articula.network.Network;
import org.articula.process.MailLine;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever a network decides about hears it from the network, with the reasons (RI.15, RI.20). */
@ProcessTest
class DecisionNoticesTest {

    private static final String CALL = "userTask_notifyByPhone";

    @Autowired
    Scenario scenario;

    @Autowired
    MembershipReviews reviews;

    @Autowired
    RuntimeService runtime;

    @Autowired
    StoredFiles files;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Autowired
    MailLine line;

    private Network network;

    @AfterEach
    void repairTheLine() {
        line.up();
    }

    @BeforeEach
    void aNetworkOfThree() {
        network = scenario.startNetwork(3);
        forms.hold(network, "PRESENT");
        mailbox.empty();
    }

    @Test
    void whoIsAcceptedIsWelcomedByMailOnce() {
        request("tamia@" + network.code().toLowerCase() + ".example");

        decide("ACCEPTED");
        scenario.runDueJobs(network);
        scenario.runDueJobs(network);

        MimeMessage mail = mailbox.messages(network).get(0);
        assertThat(mailbox.of(network))
                .containsExactly("tamia@%s.example: Decisión sobre su solicitud de ingreso: %s"
                        .formatted(network.code().toLowerCase(), network.name()));
        assertThat(MailParts.html(mail))
                .contains(
                        "Hola, Tamia Morales:",
                        "usted será integrante desde el día en que la firme.",
                        "Votación en la reunión del 3 de diciembre de 2026: 3 votos a favor, 0 en contra y 0 abstenciones,"
                                + " de 3 asistentes.",
                        "Conoce bien el oficio.",
                        "le llevará la carta para firmar. Le damos la bienvenida.");
        assertThat(MailParts.text(mail)).containsSubsequence("Razones de la decisión:", "Conoce bien el oficio.");
        assertThat(scenario.task(network, CALL)).isNull();
        sign();
        scenario.runDueJobs(network);
        assertThat(mailbox.of(network)).as("told once").hasSize(1);
    }

    @Test
    void whoIsRejectedIsToldWithRespect() {
        request("tamia@" + network.code().toLowerCase() + ".example");

        decide("REJECTED");
        scenario.runDueJobs(network);

        assertThat(mailbox.messages(network)).singleElement().satisfies(mail -> assertThat(MailParts.text(mail))
                .contains("esta vez decidió no aceptarla", "puede hablar con la persona que acompaña a la red"));
    }

    @Test
    void whoHasNoAddressIsTelephoned() {
        request(null);

        decide("ACCEPTED");
        sign();

        assertThat(scenario.open(network, CALL)).containsEntry("about", "decisión sobre su solicitud de ingreso");
        Map<String, Object> person = people().get(0);
        assertThat(person).containsEntry("name", "Tamia Morales").containsEntry("phone", "+593 99 567 8908");
        assertThat(person.get("message").toString())
                .startsWith(
                        "Hola, Tamia Morales. La red «%s» analizó su solicitud de ingreso".formatted(network.name()))
                .endsWith("Razones: Conoce bien el oficio.");
        scenario.complete(
                network, CALL, Map.of("people", List.of(Map.of("noticeId", person.get("noticeId"), "told", true))));
        assertThat(scenario.traceOf(network, "changeMembership"))
                .endsWith(
                        "Actualizar la lista de integrantes",
                        "Avisar la decisión por teléfono",
                        "Persona avisada por teléfono");
        assertThat(scenario.membersOf(network)).extracting(Member::name).contains("Tamia Morales");
    }

    @Test
    void whoseMailWasRefusedIsTelephonedToo() {
        request("tamia@" + network.code().toLowerCase() + ".example");
        line.refuseAfterReading("tamia@");
        decide("ACCEPTED");
        scenario.runDueJobs(network);

        assertThat(mailbox.of(network)).isEmpty();
        assertThat(scenario.open(network, CALL)).containsEntry("about", "decisión sobre su solicitud de ingreso");
        Map<String, Object> person = people().get(0);
        assertThat(person.get("message").toString()).startsWith("Hola, Tamia Morales.");
        scenario.complete(
                network, CALL, Map.of("people", List.of(Map.of("noticeId", person.get("noticeId"), "told", true))));
        assertThat(scenario.traceOf(network, "callMembers")).endsWith("Todos avisados");
    }

    @Test
    void whoMissedMeetingsHearsWhatTheNetworkDecided() {
        review(scenario.membersOf(network).get(0), "WARN");
        scenario.runDueJobs(network);

        assertThat(mailbox.messages(network)).singleElement().satisfies(mail -> {
            assertThat(MailParts.subject(mail)).startsWith("Decisión sobre su participación");
            assertThat(MailParts.text(mail))
                    .contains("Hola, Integrante A:", "con una advertencia", "Se compromete a venir.");
        });
    }

    @Test
    void whoMissedMeetingsAndHasNoAddressIsTelephoned() {
        review(scenario.membersOf(network).get(2), "KEEP");

        assertThat(people().get(0).get("message").toString())
                .contains("decidió que usted sigue como integrante.", "Razones: Se compromete a venir.");
        scenario.complete(network, CALL, Map.of("people", List.of()));
        assertThat(scenario.traceOf(network, "reviewMembership")).endsWith("Persona avisada por teléfono");
    }

    private void request(@Nullable String email) {
        String letter = files.storeUpload(
                "solicitud.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII), "maria", "form");
        scenario.start(
                "maria",
                "changeMembership",
                map(
                        "networkId", network.id(),
                        "kind", "JOIN",
                        "name", "Tamia Morales",
                        "email", email,
                        "phone", "0995678908",
                        "sex", "F",
                        "birthYear", 1999,
                        "mainProduct", "Ropa de lana para niños",
                        "letter", List.of(letter),
                        "reason", "Quiere comprar lana con la red",
                        "requestedOn", "2026-11-28"));
    }

    private void decide(String decision) {
        Map<String, Object> data = decision.equals("ACCEPTED") ? forms.carried(network) : forms.lost(network);
        data.put("decision", decision);
        data.put("note", "Conoce bien el oficio.");
        scenario.complete(network, "userTask_decideMembership", data);
    }

    private void sign() {
        scenario.complete(network, "userTask_signLetter", Map.of("answer", "SIGNED", "signedOn", "2026-12-03"));
    }

    private void review(Member member, String outcome) {
        String reviewId = reviews.open(new NewReview(
                network.id(),
                member.id(),
                scenario.openMeeting(network).id(),
                ReviewCause.values()[0],
                List.of("3 faltas injustificadas seguidas.")));
        runtime.startProcessInstanceByKey(
                "reviewMembership", network.code(), Map.of("networkId", network.id(), "reviewId", reviewId));
        Map<String, Object> data = forms.carried(network);
        data.put("outcome", outcome);
        data.put("note", "Se compromete a venir.");
        scenario.complete(network, "userTask_reviewMembership", data);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> people() {
        return (List<Map<String, Object>>) scenario.open(network, CALL).get("people");
    }
}
