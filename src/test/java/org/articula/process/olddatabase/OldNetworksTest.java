package org.articula.process.olddatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.articula.letter.MemberLetters;
import org.articula.network.Network;
import org.articula.process.MailParts;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules, members and pauses of networks that an earlier version left undecided. */
class OldNetworksTest extends OldDatabase {

    @Autowired
    MemberLetters letters;

    private static final String REVIEW = "userTask_reviewMembership";
    private static final String AMEND = "userTask_recordAmendment";

    @Test
    void aSuspendedNetworkComesBackWithItsTasks() {
        Network network = network("SUSP");
        assertThat(offered("SUSP")).containsExactly("userTask_resumeNetwork");
        assertThat(open("SUSP", "userTask_resumeNetwork")).containsEntry("reason", "Cosecha");

        complete("SUSP", "userTask_resumeNetwork", Map.of("note", "Todos vuelven el viernes."));

        assertThat(offered("SUSP")).containsExactly("userTask_prepareAgenda", AMEND);
        assertThat(scenario.openMeeting(network).number()).isEqualTo(2);
    }

    @Test
    void aFormThatBeginsAProcessShowsItsDraft() {
        assertThat(startDraft("suspendNetwork").get("reason").asText()).isEqualTo("Quizás en enero");
    }

    @Test
    void rulesAreAmendedAndMembersJoinAndAreCorrected() {
        Network network = network("REGLAS");
        assertThat(rows(open("REGLAS", AMEND), "meetings"))
                .as("it has to meet before it decides")
                .isEmpty();
        meetingForms.hold(network, "PRESENT");
        scenario.runDueJobs(network);
        Map<String, Object> figures = new HashMap<>(open("REGLAS", AMEND));
        figures.keySet().removeAll(Set.of("networkName", "version", "meetings", "proposers"));
        figures.putAll(meetingForms.carried(network));
        figures.putAll(Map.of("quorumPercent", 75, "inForceFrom", "2026-12-10", "reason", "Lo aprobó la asamblea."));
        complete("REGLAS", AMEND, figures);

        assertThat(open("REGLAS", "userTask_decideMembership").get("summary").toString())
                .contains("Tamia Morales", "Ropa de lana");
        Map<String, Object> decision = meetingForms.carried(network);
        decision.putAll(Map.of("decision", "ACCEPTED", "note", "Por mayoría."));
        complete("REGLAS", "userTask_decideMembership", decision);
        Map<String, Object> contact = new HashMap<>(open("REGLAS", "userTask_editMember"));
        contact.keySet().retainAll(Set.of("email", "phone", "workshop", "mainProduct"));
        contact.put("email", "nueva@reglas.example");
        complete("REGLAS", "userTask_editMember", contact);
        scenario.runDueJobs(network);

        assertThat(offered("REGLAS")).containsExactly("userTask_prepareAgenda");
        assertThat(scenario.membersOf(network)).hasSize(5).anyMatch(member -> "nueva@reglas.example"
                .equals(member.email()));
        assertThat(letters.unsigned(network.id()))
                .as("nobody is supposed to have signed")
                .hasSize(5);
        scenario.start("maria", "askForLetters", Map.of("networkId", network.id()));
        assertThat(rows(open("REGLAS", "userTask_collectSignatures"), "letters"))
                .extracting(row -> row.get("name"))
                .contains("Tamia Morales");
        assertThat(mails("tamia@reglas.example", "Decisión sobre su solicitud")).isEqualTo(1);
    }

    @Test
    void aReviewIsDecidedAndADecisionIsToldByTelephone() {
        Network network = network("FALTA");
        scenario.runDueJobs(network);
        assertThat(running("FALTA", "deliverNotices")).isZero();
        assertThat(mails("m1@falta.example", "Acta")).isEqualTo(3);

        assertThat(open("FALTA", REVIEW))
                .containsEntry("memberName", "Integrante B")
                .hasEntrySatisfying(
                        "reasons", reasons -> assertThat(reasons.toString()).contains("3 faltas injustificadas"));
        Map<String, Object> separation = meetingForms.carried(network);
        separation.putAll(Map.of("outcome", "SEPARATE", "note", "Lo decidió la red."));
        complete("FALTA", REVIEW, separation);
        Task decision = tasks.createTaskQuery()
                .processInstanceBusinessKey("FALTA")
                .processDefinitionKey("reviewMembership")
                .singleResult();
        assertThat(rows(desk.open("maria", decision), "people"))
                .as("votes were not recorded yet when it was taken")
                .singleElement()
                .satisfies(person -> assertThat(person.toString())
                        .contains("Integrante F", "Lo advirtió la red en su reunión")
                        .doesNotContain("Votación"));
        callEverybody("FALTA", decision);
        scenario.runDueJobs(network);

        assertThat(running("FALTA", "reviewMembership")).isZero();
        assertThat(scenario.membersOf(network)).hasSize(5).noneMatch(member -> member.name()
                .equals("Integrante B"));
        assertThat(mails("m2@falta.example"))
                .filteredOn(mail -> MailParts.subject(mail).startsWith("Decisión sobre su participación"))
                .singleElement()
                .satisfies(mail -> assertThat(MailParts.text(mail)).contains("Votación en la reunión del"));
    }
}
