package org.articula.process.formation;

import static org.articula.process.formation.PhaseOneRun.FIRST_TALK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.articula.Refusals;
import org.articula.formation.Formations;
import org.articula.formation.Phase;
import org.articula.letter.MemberLetters;
import org.articula.logbook.Logbook;
import org.articula.meeting.Meeting;
import org.articula.member.Member;
import org.articula.network.MeetingRule;
import org.articula.network.Network;
import org.articula.network.NetworkStatus;
import org.articula.network.Networks;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.rules.InternalRules;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Phase 1 from the first talk to a group with its first meeting, and the gate at its end. */
@ProcessTest
class PromoteAndSelectProcessTest {

    private static final String[] SIX = {
        "Ana Lema", "Beatriz Cando", "Carla Maigua", "Delia Tuqueres", "Elena Conejo", "Flor Yamberla"
    };

    @Autowired
    MemberLetters commitmentLetters;

    @Autowired
    PhaseOneRun run;

    @Autowired
    Scenario scenario;

    @Autowired
    Networks networks;

    @Autowired
    Formations formations;

    @Autowired
    InternalRules rules;

    @Autowired
    Logbook logbook;

    @Autowired
    RuntimeService runtime;

    @Test
    void theClosingShowsTheEvidenceAndProposesWhenToMeet() {
        Network network = toClosing(SIX, 6);

        assertThat(scenario.open(network, "userTask_closePhase"))
                .containsEntry("meetingWeekday", "THURSDAY")
                .containsEntry("meetingTime", "15:00")
                .containsEntry("meetingEveryDays", 7)
                .extractingByKey("evidenceText")
                .asString()
                .contains(
                        "✓ Charlas dadas: 1 (6 personas, 100 % mujeres)", "✓ Cartas compromiso firmadas: 6 (mínimo 5)")
                .doesNotContain("✗");
    }

    @Test
    void aGroupIsFormedStepByStep() {
        Network network = toClosing(SIX, 6);

        scenario.complete(network, "userTask_closePhase", PhaseOneRun.closing("CLOSE", null));

        Network formed = networks.byId(network.id());
        assertThat(formed.status()).isEqualTo(NetworkStatus.ACTIVE);
        assertThat(formed.meetingRule())
                .isEqualTo(new MeetingRule(DayOfWeek.TUESDAY, LocalTime.of(16, 0), 7, "Casa comunal"));
        assertThat(scenario.membersOf(network)).extracting(Member::name).containsExactly(SIX);
        assertThat(commitmentLetters.unsigned(network.id()))
                .as("they signed before")
                .isEmpty();
        assertThat(rules.allOf(network.id())).hasSize(1);
        Meeting first = scenario.openMeeting(network);
        assertThat(first.startsAt().atZone(Scenario.ECUADOR).getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(scenario.traceOf(network, "promoteAndSelect"))
                .containsExactly(
                        "Fase iniciada",
                        "Paso 1: vender la idea",
                        "Paso 2: evaluar a los candidatos",
                        "Paso 3: seleccionar a los integrantes",
                        "Revisar cómo van los pasos",
                        "Firmar las cartas compromiso",
                        "Cerrar la fase 1",
                        "Inscribir a los integrantes",
                        "Grupo formado");
        assertThat(notes(network)).last().isEqualTo("Se cierra la fase 1 con todo lo pedido.");
    }

    @Test
    void theFormationGoesOnToPhaseTwoAndIsNotHurriedByItsPlan() {
        Network network = toClosing(SIX, 6);
        scenario.complete(network, "userTask_closePhase", PhaseOneRun.closing("CLOSE", null));
        assertThat(scenario.openTasks(network))
                .extracting(Task::getTaskDefinitionKey)
                .contains("userTask_draftPosition", "userTask_mapSupport", "userTask_prepareAgenda");
        assertThat(formations.openSteps(network.id(), Phase.PROMOTION)).isEmpty();

        LocalDate end = LocalDate.of(2026, 11, 30).plusDays(365);
        scenario.travelTo(network, end.atStartOfDay(Scenario.ECUADOR).toInstant());

        assertThat(formations(network)).isEqualTo(1);
        assertThat(scenario.traceOf(network, "formNetwork"))
                .containsExactly("Red por formar", "Fase 1: promoción y selección", "Fase 2: base de confianza");
    }

    @Test
    void withTooFewPeopleThePromotionBeginsAgain() {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, "Ana Lema", "Beatriz Cando", "Carla Maigua", "Delia Tuqueres");
        run.assess(network);
        run.select(network);

        assertThat(run.offered(network)).containsExactly("userTask_prepareTalk");
        assertThat(notes(network))
                .last()
                .isEqualTo("Se vuelve a la promoción: los pasos de la fase 1 se hacen de nuevo.");

        run.sellIdea(network, FIRST_TALK.plusDays(7), "Elena Conejo", "Flor Yamberla");
        run.assess(network);
        run.select(network);
        assertThat(run.offered(network)).containsExactly("userTask_signCommitments");
    }

    @Test
    void thePhaseDoesNotCloseWhileSomethingIsMissing() {
        Network network = toClosing(SIX, 4);

        assertThat(scenario.open(network, "userTask_closePhaseWithGaps")
                        .get("evidenceText")
                        .toString())
                .contains("✗ Cartas compromiso firmadas: 4 (mínimo 5). Solo quien se compromete");
        assertThat(Refusals.of(() ->
                        scenario.complete(network, "userTask_closePhaseWithGaps", PhaseOneRun.closing("CLOSE", null))))
                .containsExactly(entry(
                        "choice", "Todavía no se puede cerrar. Falta: Cartas compromiso firmadas: 4 (mínimo 5)."));
        assertThat(Refusals.of(() ->
                        scenario.complete(network, "userTask_closePhaseWithGaps", PhaseOneRun.closing("ASK", null))))
                .containsOnlyKeys("reason");
        assertThat(Refusals.of(() -> scenario.complete(
                        network, "userTask_closePhaseWithGaps", Map.of("choice", "ASK", "reason", "Falta una"))))
                .containsOnlyKeys("meetingWeekday", "meetingTime", "meetingEveryDays", "meetingPlace");
        assertThat(networks.byId(network.id()).status()).isEqualTo(NetworkStatus.FORMING);
    }

    @Test
    void aSupervisorMayLetItCloseWithTheirWord() {
        Network network = toClosing(SIX, 4);
        scenario.complete(
                network, "userTask_closePhaseWithGaps", PhaseOneRun.closing("ASK", "La quinta firma el lunes."));
        assertThat(run.offered(network)).containsExactly("userTask_authorizePhase");
        assertThat(scenario.open("rosa", network, "userTask_authorizePhase"))
                .containsEntry("request", "La quinta firma el lunes.")
                .extractingByKey("evidenceText")
                .asString()
                .startsWith("✗ Cartas compromiso firmadas: 4 (mínimo 5).")
                .doesNotContain("Charlas");

        scenario.complete(
                "rosa", network, "userTask_authorizePhase", Map.of("answer", "NO", "reason", "Esperen su firma."));
        assertThat(run.offered(network)).containsExactly("userTask_closePhaseWithGaps");
        scenario.complete(network, "userTask_closePhaseWithGaps", PhaseOneRun.closing("ASK", "Está de viaje."));
        scenario.complete("rosa", network, "userTask_authorizePhase", Map.of("answer", "YES", "reason", "La conozco."));

        assertThat(networks.byId(network.id()).active()).isTrue();
        assertThat(scenario.membersOf(network)).hasSize(4);
        assertThat(notes(network))
                .endsWith("La unidad de apoyo autoriza cerrar la fase 1 sin todo lo pedido: La conozco.");
    }

    @Test
    void theArticulatorMayGoBackToThePromotion() {
        Network network = toClosing(SIX, 6);

        scenario.complete(
                network, "userTask_closePhase", Map.of("choice", "RETURN", "reason", "Dos quieren pensarlo más."));

        assertThat(run.offered(network)).containsExactly("userTask_prepareTalk");
        assertThat(formations.openSteps(network.id(), Phase.PROMOTION)).hasSize(3);
        assertThat(notes(network)).contains("Se decide volver a la promoción. Dos quieren pensarlo más.");
    }

    @Test
    void beginningNeedsAnOpportunityOrAReason() {
        run.ensureMaria();
        Map<String, Object> form = PhaseOneRun.formation("FALLA1");
        form.put("withoutOpportunity", null);
        assertThat(Refusals.of(() -> scenario.start("maria", "beginNetwork", form)))
                .containsExactly(entry("withoutOpportunity", "Escriba por qué se forma sin una oportunidad elegida."));
        form.put("opportunityId", "nobody-shortlisted-this");
        assertThat(Refusals.of(() -> scenario.start("maria", "beginNetwork", form)))
                .containsExactly(entry("opportunityId", "Elija una oportunidad de la lista."));
        assertThat(networks.byCode("FALLA1")).isEmpty();
    }

    private Network toClosing(String[] names, int signing) {
        Network network = run.begin();
        run.sellIdea(network, FIRST_TALK, names);
        run.assess(network);
        run.select(network);
        run.sign(network, signing);
        return network;
    }

    private long formations(Network network) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("formNetwork")
                .processInstanceBusinessKey(network.code())
                .count();
    }

    private List<String> notes(Network network) {
        return logbook.of(network.id()).stream()
                .map(recorded -> recorded.entry().text())
                .toList();
    }
}
