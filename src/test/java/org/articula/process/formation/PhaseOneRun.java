package org.articula.process.formation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.FormDesk;
import org.articula.process.Scenario;
import org.articula.process.promotion.TalkForms;
import org.articula.process.selection.SelectionRun;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Carries a network through phase 1 as María would, form by form. */
@TestComponent
public class PhaseOneRun {

    static final LocalDate FIRST_TALK = LocalDate.of(2026, 12, 3);

    /** The fewest a network can be formed with. */
    static final String[] FIVE = {"Ana Lema", "Beatriz Cando", "Carla Maigua", "Delia Tuqueres", "Elena Conejo"};

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Scenario scenario;
    private final Networks networks;
    private final TaskService tasks;
    private final FormDesk desk;
    private final TestClock clock;
    private final IdentityService identity;

    PhaseOneRun(
            Scenario scenario,
            Networks networks,
            TaskService tasks,
            FormDesk desk,
            TestClock clock,
            IdentityService identity) {
        this.scenario = scenario;
        this.networks = networks;
        this.tasks = tasks;
        this.desk = desk;
        this.clock = clock;
        this.identity = identity;
    }

    /** Monday morning; a network without anybody, whose formation begins. */
    public Network begin() {
        clock.set(TestClock.MONDAY);
        ensureMaria();
        String code = "FORMA" + CODES.incrementAndGet();
        scenario.start("maria", "beginNetwork", formation(code));
        return networks.byCode(code).orElseThrow();
    }

    /** She comes with the demonstration only; a database on a server begins without her. */
    void ensureMaria() {
        if (identity.createUserQuery().userId("maria").count() == 0) {
            User maria = identity.newUser("maria");
            maria.setFirstName("María");
            maria.setPassword("Jahua-Pamba-12");
            identity.saveUser(maria);
            identity.createMembership("maria", "articulators");
        }
    }

    static Map<String, Object> formation(String code) {
        return new HashMap<>(Map.of(
                "withoutOpportunity", "Ya venden juntos.",
                "code", code,
                "name", "Red " + code,
                "sector", "Lana",
                "place", "Otavalo",
                "zone", "America/Guayaquil",
                "articulatorId", "maria"));
    }

    /** One talk on that day, to which people with these names come, all of them interested; no seed groups are found. */
    void sellIdea(Network network, LocalDate day, String... names) {
        talk(network, day, names);
        Map<String, Object> review = TalkForms.review(true);
        review.put("reason", "Son los que hay.");
        scenario.complete(network, "userTask_reviewTalk", review);
        scenario.complete(
                network, "userTask_identifyGroups", Map.of("searchedWhere", "En Peguche y Agato; no hay grupos."));
    }

    void talk(Network network, LocalDate day, String... names) {
        scenario.complete(network, "userTask_prepareTalk", TalkForms.preparation(day.toString()));
        scenario.complete(network, "userTask_inviteProducers", TalkForms.invitation());
        scenario.travelTo(
                network,
                day.atTime(LocalTime.of(17, 0)).atZone(Scenario.ECUADOR).toInstant());
        List<Map<String, Object>> people = new ArrayList<>();
        for (String name : names) {
            people.add(TalkForms.person(name, "F", "INTERESTED"));
        }
        Map<String, Object> held = TalkForms.held(day.toString());
        held.put("people", people);
        scenario.complete(network, "userTask_holdTalk", held);
    }

    /** Everybody who is to be assessed gets good scores, and nobody is at odds with anybody. */
    void assess(Network network) {
        scenario.complete(network, "userTask_reviewProducers", Map.of());
        for (Task task : tasks(network, "userTask_assessCandidate")) {
            desk.complete("maria", task, SelectionRun.assessment(4, 4, 4, 4, 5));
        }
        scenario.complete(network, "userTask_reviewRelations", Map.of("reviewed", true));
    }

    /** As proposed. */
    void select(Network network) {
        scenario.complete(
                network,
                "userTask_selectMembers",
                SelectionRun.asProposed(scenario.open(network, "userTask_selectMembers")));
    }

    /** The first of the admitted sign, the others will not. */
    void sign(Network network, int signing) {
        List<Map<String, Object>> letters = new ArrayList<>();
        String today = networks.todayIn(network.id()).toString();
        for (Map<String, Object> row :
                SelectionRun.rows(scenario.open(network, "userTask_signCommitments"), "letters")) {
            Map<String, Object> letter = new HashMap<>(Map.of("producerId", row.get("producerId")));
            letter.put("answer", letters.size() < signing ? "SIGNED" : "DECLINED");
            letter.put("signedOn", letters.size() < signing ? today : null);
            letters.add(letter);
        }
        scenario.complete(network, "userTask_signCommitments", Map.of("letters", letters));
    }

    /** A group that was formed: everybody signed, and the phase is closed. */
    public Network formed() {
        Network network = begin();
        sellIdea(network, FIRST_TALK, FIVE);
        assess(network);
        select(network);
        sign(network, FIVE.length);
        scenario.complete(network, "userTask_closePhase", closing("CLOSE", null));
        return networks.byId(network.id());
    }

    /** Four of five signed, and María asks the supervising unit to let the phase close all the same. */
    public Network waitingForAuthorization() {
        Network network = begin();
        sellIdea(network, FIRST_TALK, FIVE);
        assess(network);
        select(network);
        sign(network, FIVE.length - 1);
        scenario.complete(network, "userTask_closePhaseWithGaps", closing("ASK", "La quinta firma el lunes."));
        return networks.byId(network.id());
    }

    /** What María sends at the end of the phase; the network will meet on Tuesdays. */
    static Map<String, Object> closing(String choice, @Nullable String reason) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "choice", choice,
                "meetingWeekday", "TUESDAY",
                "meetingTime", "16:00",
                "meetingEveryDays", 7,
                "meetingPlace", "Casa comunal"));
        form.put("reason", reason);
        return form;
    }

    /** Keys of the tasks that are open and do not stand still. */
    List<String> offered(Network network) {
        return scenario.openTasks(network).stream()
                .filter(task -> !task.isSuspended())
                .map(Task::getTaskDefinitionKey)
                .distinct()
                .sorted()
                .toList();
    }

    List<Task> tasks(Network network, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(network.code())
                .taskDefinitionKey(key)
                .list();
    }
}
