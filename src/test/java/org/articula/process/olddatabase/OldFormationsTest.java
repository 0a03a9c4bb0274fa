package org.articula.process.olddatabase;

import static java.util.Objects.requireNonNull;
import static org.articula.process.selection.SelectionRun.asProposed;
import static org.articula.process.selection.SelectionRun.assessment;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.formation.Formations;
import org.articula.formation.Phase;
import org.articula.formation.PhaseStanding;
import org.articula.formation.StepStatus;
import org.articula.network.Network;
import org.articula.process.promotion.TalkForms;
import org.articula.trust.Trust;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Networks that an earlier version left at each step of phase 1; five people, «Ana Lema» among them, are interested in each. */
class OldFormationsTest extends OldDatabase {

    @Autowired
    private Formations formations;

    @Autowired
    private Trust trust;

    private static final String INVITE = "userTask_inviteProducers";
    private static final String HOLD = "userTask_holdTalk";
    private static final String IDENTIFY = "userTask_identifyGroups";
    private static final String BASE = "userTask_reviewProducers";
    private static final String ASSESS = "userTask_assessCandidate";
    private static final String RELATIONS = "userTask_reviewRelations";
    private static final String SELECT = "userTask_selectMembers";
    private static final String SIGN = "userTask_signCommitments";
    private static final String CLOSE = "userTask_closePhase";
    private static final String AUTHORIZE = "userTask_authorizePhase";

    @Test
    void aTalkIsPreparedFromItsDraft() {
        assertThat(draft(task("CHARLA", "userTask_prepareTalk")).get("place").asText())
                .isEqualTo("Casa comunal");

        complete("CHARLA", "userTask_prepareTalk", TalkForms.preparation("2026-12-03"));

        assertThat(offered("CHARLA")).containsExactly(INVITE);
    }

    @Test
    void producersAreInvitedAndTheNetworkCanBeGivenUp() {
        complete("INVITA", INVITE, TalkForms.invitation());
        assertThat(offered("INVITA")).containsExactly(HOLD);

        scenario.start(
                "rosa", "endNetwork", Map.of("networkId", network("INVITA").id(), "reason", "No hubo acuerdo."));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("INVITA")
                        .count())
                .isZero();
    }

    @Test
    void aTalkThatMovedIsHeldAfterTheCalls() {
        assertThat(open("DICTA", "userTask_notifyByPhone").get("message").toString())
                .contains("4 de diciembre de 2026, 09:30");
        complete("DICTA", "userTask_notifyByPhone", Map.of());
        assertThat(running("DICTA", "changeTalk")).isZero();
        scenario.travelTo(network("DICTA"), Instant.parse("2026-12-04T16:00:00Z"));

        Map<String, Object> held = TalkForms.held("2026-12-04", TalkForms.person("Ana Lema", "F", "INTERESTED"));
        held.put(
                "known",
                rows(open("DICTA", HOLD), "known").stream()
                        .map(row -> Map.of("producerId", row.get("producerId"), "reaction", "INTERESTED"))
                        .toList());
        complete("DICTA", HOLD, held);

        assertThat(offered("DICTA")).containsExactly("userTask_reviewTalk");
    }

    @Test
    void aTalkIsReviewedAndTheProducersAreAssessed() {
        Map<String, Object> review = TalkForms.review(true);
        review.put("reason", "Son los que hay.");
        complete("REVISA", "userTask_reviewTalk", review);
        complete("REVISA", IDENTIFY, Map.of("searchedWhere", "En Peguche; no hay grupos."));

        assertThat(offered("REVISA")).containsExactly(BASE);
    }

    @Test
    void theBaseOfProducersIsReviewedAndTheyAreMetOnceMore() {
        complete("BASE", BASE, Map.of("sensitise", true));
        complete(
                "BASE",
                "userTask_prepareSensitisation",
                Map.of(
                        "content", "Cómo trabajará la red",
                        "tool", "FLIPCHART",
                        "startsAt", "2026-12-03T15:00",
                        "durationMinutes", 90,
                        "place", "Casa comunal"));
        complete("BASE", "userTask_inviteProducersToSensitisation", TalkForms.invitation());
        complete("BASE", "userTask_holdTalkOfSensitisation", Map.of("held", "NO", "note", "Llovió."));
        complete("BASE", BASE, Map.of());

        assertThat(offered("BASE")).hasSize(5).containsOnly(ASSESS);
    }

    @Test
    void candidatesThatAreHalfAssessedBecomeANetwork() {
        Network network = network("EVALUA");
        List<Task> waiting = tasks("EVALUA", ASSESS);
        assertThat(waiting)
                .hasSize(3)
                .anyMatch(task -> draft(task).path("verification").asText().equals("Borrador"));
        assess(waiting);
        complete("EVALUA", RELATIONS, Map.of("reviewed", true));
        complete("EVALUA", SELECT, asProposed(open("EVALUA", SELECT)));
        sign("EVALUA", 5);
        complete("EVALUA", CLOSE, closing("CLOSE", null));

        assertFormed(network, 5);
    }

    @Test
    void relationsAreReviewedAndEverybodyIsProposed() {
        complete("RELACION", RELATIONS, Map.of("reviewed", true));

        assertThat(offered("RELACION")).containsExactly(SELECT);
        assertThat(rows(open("RELACION", SELECT), "candidates"))
                .hasSize(5)
                .extracting(row -> row.get("outcome").toString())
                .containsOnly("ADMIT");
    }

    @Test
    void aSelectionGoesOnFromItsDraft() {
        assertThat(draft(task("SELECC", SELECT)).get("participants").asText()).isEqualTo("Borrador de la selección");
        Map<String, Object> opened = open("SELECC", SELECT);
        assertThat(rows(opened, "candidates"))
                .hasSize(5)
                .extracting(row -> row.get("outcome").toString())
                .containsOnly("ADMIT");

        complete("SELECC", SELECT, asProposed(opened));

        assertThat(offered("SELECC")).containsExactly(SIGN);
    }

    @Test
    void lettersAreSignedAndTheNetworkIsFormed() {
        sign("FIRMA", 5);
        complete("FIRMA", CLOSE, closing("CLOSE", null));

        assertFormed(network("FIRMA"), 5);
    }

    @Test
    void aPhaseIsClosedOnItsEvidence() {
        assertThat(open("CIERRA", CLOSE).get("evidenceText").toString())
                .contains("✓ Cartas compromiso firmadas: 5 (mínimo 5)")
                .doesNotContain("✗");

        complete("CIERRA", CLOSE, closing("CLOSE", null));

        assertFormed(network("CIERRA"), 5);
    }

    @Test
    void theSupervisingUnitAnswersWhatItWasAsked() {
        assertThat(desk.open("rosa", task("AUTORIZA", AUTHORIZE)))
                .containsEntry("request", "La quinta firma el lunes.")
                .hasEntrySatisfying("evidenceText", text -> assertThat(text.toString())
                        .contains("✗ Cartas compromiso firmadas: 4 (mínimo 5)"));
        authorize("NO");
        assertThat(offered("AUTORIZA")).containsExactly(CLOSE);
        complete("AUTORIZA", CLOSE, closing("ASK", "Está de viaje."));
        authorize("YES");

        assertFormed(network("AUTORIZA"), 4);
    }

    /** It waited for the end of its year, for there was no phase 2. */
    @Test
    void aFormedNetworkGoesOnToPhaseTwo() {
        Network network = network("FORMADA");
        assertThat(running("FORMADA", "formNetwork")).isEqualTo(1);
        assertThat(running("FORMADA", "buildTrust")).isEqualTo(1);
        assertThat(tasks("FORMADA", "userTask_draftPosition")).hasSize(1);
        assertThat(tasks("FORMADA", "userTask_mapSupport")).hasSize(1);
        assertThat(trust.workOf(network.id())).isPresent();
        assertThat(standings(network).get(Phase.TRUST.ordinal()).steps())
                .extracting(step -> step.planned().status())
                .containsExactly(
                        StepStatus.UNDER_WAY,
                        StepStatus.NEEDED,
                        StepStatus.UNDER_WAY,
                        StepStatus.UNDER_WAY,
                        StepStatus.NEEDED,
                        StepStatus.NEEDED);
        Instant end = Instant.parse("2027-11-27T05:00:00Z");
        scenario.complete(network, "userTask_prepareAgenda", meetingForms.agenda(network));

        scenario.travelTo(network, end);

        assertThat(running("FORMADA", "buildTrust")).as("nobody is hurried").isEqualTo(1);
        assertThat(offered("FORMADA")).contains("userTask_recordAttendance");
    }

    /** It was registered as a group, and had no plan at all. */
    @Test
    void aNetworkRegisteredAsAGroupGetsAPlanThatBeginsWithPhaseTwo() {
        Network network = network("REGLAS");

        assertThat(network.planStartedOn()).isEqualTo(networks.todayIn(network).minusDays(60));
        assertThat(running("REGLAS", "buildTrust")).isEqualTo(1);
        assertThat(standings(network).get(0).steps()).isEmpty();
    }

    private List<PhaseStanding> standings(Network network) {
        return requireNonNull(formations.plans(List.of(network)).get(network.id()))
                .phases();
    }

    @Test
    void aPostponedStepIsTakenUpOnItsDay() {
        assertThat(offered("POSPONE")).containsExactly(SELECT);
        scenario.travelTo(network("POSPONE"), Instant.parse("2026-12-10T05:00:00Z"));
        assertThat(offered("POSPONE")).containsExactly(BASE, SELECT);

        complete("POSPONE", BASE, Map.of());
        assess(tasks("POSPONE", ASSESS));
        complete("POSPONE", RELATIONS, Map.of("reviewed", true));
        complete("POSPONE", SELECT, asProposed(open("POSPONE", SELECT)));

        assertThat(offered("POSPONE")).containsExactly(SIGN);
    }

    @Test
    void aSuspendedFormationGoesOn() {
        assertThat(offered("FORSUSP")).containsExactly("userTask_resumeNetwork");
        complete("FORSUSP", "userTask_resumeNetwork", Map.of("note", "Vuelven después de la cosecha."));
        complete("FORSUSP", BASE, Map.of());

        assertThat(offered("FORSUSP")).hasSize(5).containsOnly(ASSESS);
    }

    private void assess(List<Task> candidates) {
        candidates.forEach(task -> desk.complete("maria", task, assessment(4, 4, 4, 4, 5)));
    }

    private void sign(String code, int letters) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> letter : rows(open(code, SIGN), "letters")) {
            rows.add(new HashMap<>(
                    Map.of("producerId", letter.get("producerId"), "answer", "SIGNED", "signedOn", "2026-11-27")));
        }
        assertThat(rows).hasSize(letters);
        complete(code, SIGN, Map.of("letters", rows));
    }

    private void authorize(String answer) {
        desk.complete("rosa", task("AUTORIZA", AUTHORIZE), Map.of("answer", answer, "reason", "Conozco al grupo."));
    }

    private static Map<String, Object> closing(String choice, String reason) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "choice", choice,
                "meetingWeekday", "TUESDAY",
                "meetingTime", "16:00",
                "meetingEveryDays", 7,
                "meetingPlace", "Casa comunal"));
        form.put("reason", reason);
        return form;
    }

    private void assertFormed(Network network, int members) {
        assertThat(scenario.membersOf(network)).hasSize(members);
        assertThat(scenario.openMeeting(network).number()).isEqualTo(1);
        assertThat(offered(network.code())).containsExactly("userTask_prepareAgenda");
        assertThat(running(network.code(), "promoteAndSelect")).isZero();
        assertThat(running(network.code(), "formNetwork"))
                .as("until the end of its plan")
                .isEqualTo(1);
    }
}
