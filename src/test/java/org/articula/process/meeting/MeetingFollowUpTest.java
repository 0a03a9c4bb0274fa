package org.articula.process.meeting;

import static org.articula.process.MeetingForms.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.member.Member;
import org.articula.network.Network;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What one meeting leaves for the next ones: absences that add up, agreements, decisions to reconsider. */
@ProcessTest
class MeetingFollowUpTest {

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms forms;

    @Autowired
    Mailbox mailbox;

    @Test
    void aDecisionIsReconsideredWhenOneMovesItAndAnotherSecondsIt() {
        Network network = scenario.startNetwork(3);
        forms.hold(network, minutes -> vote(items(minutes).get(0), "APPROVED", 3, 0), "PRESENT");
        forms.toMinutes(network, "PRESENT", "PRESENT", "UNJUSTIFIED");
        List<Member> people = scenario.membersOf(network);
        String decision = pastDecision(network);

        assertThat(refusedMotion(network, decision, people.get(0), people.get(0)))
                .containsExactly(entry("reconsiderations[0].seconderId", "La moción debe secundarla otra persona."));
        assertThat(refusedMotion(network, decision, people.get(0), people.get(2)))
                .containsExactly(
                        entry("reconsiderations[0].seconderId", "Quien secunda la moción no participa en la reunión."));
        assertThat(refusedMotion(network, "x", people.get(0), people.get(1)))
                .containsExactly(
                        entry("reconsiderations[0].decisionId", "Solo se puede reconsiderar una decisión ya tomada."));
        assertThat(refusedMotion(network, decision, people.get(0), people.get(1)))
                .isEmpty();
    }

    @Test
    void threeUnjustifiedAbsencesInARowBringOneReviewThatMayEndTheMembership() {
        Network network = scenario.startNetwork(3);
        forms.hold(network, "UNJUSTIFIED", "PRESENT");
        forms.hold(network, "UNJUSTIFIED", "PRESENT");
        assertThat(scenario.task(network, "userTask_reviewMembership")).isNull();
        forms.hold(network, "UNJUSTIFIED", "PRESENT");

        assertThat(scenario.openTasks(network))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactlyInAnyOrder("userTask_reviewMembership", "userTask_prepareAgenda");
        Map<String, Object> review = scenario.open(network, "userTask_reviewMembership");
        assertThat(review.get("memberName")).isEqualTo("Integrante A");
        assertThat(review.get("reasons").toString()).contains("3 faltas injustificadas seguidas");

        assertThat(Refusals.of(() -> scenario.complete(network, "userTask_reviewMembership", Map.of())))
                .containsOnlyKeys(
                        "outcome", "meetingId", "proposerId", "votesFor", "votesAgainst", "abstentions", "note");
        assertThat(review.get("meetings").toString()).contains("Reunión 3,").doesNotContain("Reunión 2,");
        Map<String, Object> lost = settlement(forms.lost(network), "SEPARATE", "La mayoría no quiso.");
        assertThat(Refusals.of(() -> scenario.complete(network, "userTask_reviewMembership", lost)))
                .containsOnlyKeys("outcome");
        scenario.complete(
                network,
                "userTask_reviewMembership",
                settlement(forms.carried(network), "SEPARATE", "La red lo decidió por mayoría."));

        assertThat(scenario.membersOf(network)).extracting(Member::name).doesNotContain("Integrante A");
        scenario.runDueJobs(network);
        assertThat(mailbox.of(network))
                .last()
                .asString()
                .startsWith("m1@")
                .endsWith("Decisión sobre su participación: " + network.name());
        long before = mailsTo(network, "m1");
        forms.toAttendance(network);
        assertThat(mailsTo(network, "m1")).isEqualTo(before);
        assertThat(mailsTo(network, "m2")).isGreaterThanOrEqualTo(before);
        assertThat(forms.attendance(network, "PRESENT")).hasSize(2);
    }

    @Test
    void afterAWarningTheCountBeginsAnewAndASecondReviewComes() {
        Network network = scenario.startNetwork(3);
        inTheNewYear(network);
        absences(network, 3, "UNJUSTIFIED");
        settle(network, "WARN");

        absences(network, 2, "UNJUSTIFIED");
        assertThat(scenario.task(network, "userTask_reviewMembership"))
                .as("five in a row in one year, two of them since the decision")
                .isNull();
        absences(network, 1, "UNJUSTIFIED");

        assertThat(scenario.open(network, "userTask_reviewMembership")
                        .get("reasons")
                        .toString())
                .contains("3 faltas injustificadas seguidas en 2027")
                .contains("La revisión anterior concluyó el")
                .contains("«Continúa, con una advertencia»");
        assertThat(scenario.membersOf(network)).hasSize(3);
    }

    @Test
    void whileTheNetworkHasNotDecidedNoSecondReviewComes() {
        Network network = scenario.startNetwork(3);
        inTheNewYear(network);
        absences(network, 6, "UNJUSTIFIED");

        assertThat(scenario.task(network, "userTask_reviewMembership"))
                .as("one and only one")
                .isNotNull();
        settle(network, "KEEP");
        absences(network, 2, "UNJUSTIFIED");
        assertThat(scenario.task(network, "userTask_reviewMembership"))
                .as("eight in a row in one year, two of them since the decision")
                .isNull();
        absences(network, 1, "UNJUSTIFIED");
        assertThat(scenario.open(network, "userTask_reviewMembership")
                        .get("reasons")
                        .toString())
                .contains("3 faltas injustificadas seguidas en 2027")
                .contains("«Continúa»");
    }

    @Test
    void repeatedJustifiedAbsencesAreCountedAnewAfterADecisionAsWell() {
        Network network = scenario.startNetwork(3);
        inTheNewYear(network);
        absences(network, 2, "JUSTIFIED");
        assertThat(scenario.task(network, "userTask_reviewMembership")).isNull();
        absences(network, 1, "JUSTIFIED");
        settle(network, "KEEP");

        absences(network, 2, "JUSTIFIED");
        assertThat(scenario.task(network, "userTask_reviewMembership")).isNull();
        forms.hold(network, "PRESENT");
        absences(network, 1, "JUSTIFIED");

        assertThat(scenario.open(network, "userTask_reviewMembership")
                        .get("reasons")
                        .toString())
                .contains("Tiene 3 faltas justificadas en 2027 después de la decisión del");
    }

    /** The meetings of December are over. */
    private void inTheNewYear(Network network) {
        for (int i = 0; i < 3; i++) {
            forms.hold(network, "PRESENT");
        }
    }

    private void absences(Network network, int meetings, String status) {
        for (int i = 0; i < meetings; i++) {
            forms.hold(network, status, "PRESENT");
        }
    }

    private void settle(Network network, String outcome) {
        scenario.complete(
                network,
                "userTask_reviewMembership",
                settlement(forms.carried(network), outcome, "Se compromete a venir."));
    }

    @Test
    void anUnmetAgreementComesBackUntilItIsMet() {
        Network network = scenario.startNetwork(3);
        String member = scenario.membersOf(network).get(0).id();
        forms.hold(
                network,
                minutes -> minutes.put(
                        "agreements",
                        List.of(Map.of("text", "Cotizar lana", "responsibleId", member, "dueOn", "2026-12-10"))),
                "PRESENT");
        assertThat(proposedAgreements(network)).containsExactly("Cotizar lana");

        forms.toMinutes(network, "PRESENT");
        Map<String, Object> silent = forms.minutes(network);
        items(silent).forEach(item -> item.remove("agreementStatus"));
        assertThat(refusedMinutes(network, silent)).containsOnlyKeys("items[0].agreementStatus");
        scenario.complete(network, "userTask_recordMinutes", forms.minutes(network));
        forms.close(network);
        assertThat(proposedAgreements(network)).containsExactly("Cotizar lana");

        forms.hold(network, minutes -> items(minutes).get(0).put("agreementStatus", "MET"), "PRESENT");
        assertThat(proposedAgreements(network)).isEmpty();
    }

    private static Map<String, Object> settlement(Map<String, Object> vote, String outcome, String note) {
        vote.put("outcome", outcome);
        vote.put("note", note);
        return vote;
    }

    private Map<String, String> refusedMinutes(Network network, Map<String, Object> minutes) {
        return Refusals.of(() -> scenario.complete(network, "userTask_recordMinutes", minutes));
    }

    private Map<String, String> refusedMotion(Network network, String decision, Member mover, Member seconder) {
        Map<String, Object> minutes = forms.minutes(network);
        minutes.put(
                "reconsiderations",
                List.of(map(
                        "decisionId",
                        decision,
                        "moverId",
                        mover.id(),
                        "seconderId",
                        seconder.id(),
                        "outcome",
                        "Se mantiene",
                        "votesFor",
                        2,
                        "votesAgainst",
                        0)));
        return refusedMinutes(network, minutes);
    }

    private static void vote(Map<String, Object> item, String result, Integer inFavour, Integer against) {
        item.put("result", result);
        item.put("votesFor", inFavour);
        item.put("votesAgainst", against);
    }

    @SuppressWarnings("unchecked")
    private String pastDecision(Network network) {
        return ((List<Map<String, Object>>)
                        scenario.open(network, "userTask_recordMinutes").get("pastDecisions"))
                .get(0)
                .get("value")
                .toString();
    }

    @SuppressWarnings("unchecked")
    private List<Object> proposedAgreements(Network network) {
        return ((List<Map<String, Object>>)
                        scenario.open(network, "userTask_prepareAgenda").get("items"))
                .stream()
                        .filter(item -> item.get("agreementId") != null)
                        .map(item -> item.get("title"))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> minutes) {
        return (List<Map<String, Object>>) minutes.get("items");
    }

    private long mailsTo(Network network, String name) {
        return mailbox.messages(network).stream()
                .filter(mail -> Mailbox.recipient(mail).startsWith(name + "@"))
                .count();
    }
}
