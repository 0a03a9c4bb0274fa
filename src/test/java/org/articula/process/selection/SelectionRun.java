package org.articula.process.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.articula.TestClock;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.member.NewMember;
import org.articula.member.Sex;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.network.NewFormation;
import org.articula.process.FormDesk;
import org.articula.process.Scenario;
import org.articula.producer.Interest;
import org.articula.producer.NewProducer;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.Candidates;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** A network being formed with its producers, and María who fills in the forms about them. */
@TestComponent
public class SelectionRun {

    static final String BASE = "userTask_reviewProducers";
    static final String ASSESS = "userTask_assessCandidate";
    static final String RELATIONS = "userTask_reviewRelations";
    static final String SELECT = "userTask_selectMembers";

    private static final AtomicInteger CODES = new AtomicInteger();

    private final TestClock clock;
    private final Networks networks;
    private final Producers producers;
    private final Assessments assessments;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FormDesk desk;

    SelectionRun(
            TestClock clock,
            Networks networks,
            Producers producers,
            Assessments assessments,
            RuntimeService runtime,
            TaskService tasks,
            FormDesk desk) {
        this.clock = clock;
        this.networks = networks;
        this.producers = producers;
        this.assessments = assessments;
        this.runtime = runtime;
        this.tasks = tasks;
        this.desk = desk;
    }

    /** A Monday, a network without members yet and as many interested people: «Persona A», «Persona B»… */
    Network form(int people) {
        clock.set(TestClock.MONDAY);
        String code = "SEL" + CODES.incrementAndGet();
        Network network = networks.begin(new NewFormation(
                code, "Red " + code, "Lana", "Otavalo", Scenario.ECUADOR, "maria", null, "Lo pidió el municipio."));
        List<NewProducer> some = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            some.add(person("Persona " + (char) ('A' + i)));
        }
        producers.add(network.id(), some, "maria");
        return network;
    }

    /** As many people as asked for, assessed; every fourth never has time. */
    Network assessed(int people) {
        Network network = form(people);
        List<Producer> all = producers.interested(network.id());
        for (int i = 0; i < people; i++) {
            assessments.assess(assessmentOf(all.get(i).id(), i % 4 == 3 ? 1 : 4), "maria");
        }
        return network;
    }

    /** Four under every criterion but the willingness to invest. */
    Assessment assessmentOf(String producerId, int interest) {
        List<CriterionScore> scores = new ArrayList<>();
        for (CandidateCriterion criterion : CandidateCriterion.values()) {
            int score = criterion == CandidateCriterion.INVESTMENT ? interest : 4;
            scores.add(new CriterionScore(criterion, score, "Lo vimos.", null));
        }
        return new Assessment(producerId, scores, true, true, "La visitamos.", Candidates.WEAVER, Candidates.ASKED);
    }

    static NewProducer person(String name) {
        return new NewProducer(
                new NewMember(name, null, null, null, Sex.F, 1980, "Ponchos"), null, "Peguche", Interest.INTERESTED);
    }

    void start(Network network, String process) {
        runtime.startProcessInstanceByKey(process, network.code(), Map.of("networkId", network.id()));
    }

    boolean ended(Network network) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(network.code())
                        .count()
                == 0;
    }

    List<Task> tasks(Network network, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(network.code())
                .taskDefinitionKey(key)
                .orderByTaskName()
                .asc()
                .list();
    }

    Map<String, Object> open(Task task) {
        return desk.open("maria", task);
    }

    void complete(Task task, Map<String, Object> data) {
        desk.complete("maria", task, data);
    }

    /** The form as it opens with these five scores and the rest filled in; the lists of choices are not sent. */
    public static Map<String, Object> assessment(int... scores) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String[] criteria = {"INVESTMENT", "LOGISTICS", "HOMOGENEITY", "MAIN_ACTIVITY", "TRUST"};
        for (int i = 0; i < criteria.length; i++) {
            rows.add(new HashMap<>(Map.of("criterion", criteria[i], "score", scores[i], "reason", "Lo vimos.")));
        }
        return new HashMap<>(Map.ofEntries(
                Map.entry("travelMinutes", 40),
                Map.entry("fare", 0.75),
                Map.entry("incomePercent", 70),
                Map.entry("antecedents", antecedents()),
                Map.entry("choice", "ASSESS"),
                Map.entry("engaged", "YES"),
                Map.entry("acquainted", "YES"),
                Map.entry("verification", "La visitamos."),
                Map.entry("scores", rows),
                Map.entry("income", "UNDER_500"),
                Map.entry("business", "FAMILY"),
                Map.entry("workers", 3),
                Map.entry("language", "BOTH"),
                Map.entry("management", "WITH_FAMILY"),
                Map.entry("planning", "BY_ORDER"),
                Map.entry("training", "PRACTICE")));
    }

    private static List<Map<String, Object>> antecedents() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String kind : List.of("CREDIT", "LEGAL", "ENVIRONMENTAL", "LABOUR", "REPUTATION")) {
            rows.add(new HashMap<>(Map.of("kind", kind, "answer", "NONE_KNOWN")));
        }
        return rows;
    }

    /** The decision form as it opens: everybody as proposed, decided today. */
    public static Map<String, Object> asProposed(Map<String, Object> opened) {
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (Map<String, Object> row : rows(opened, "candidates")) {
            decisions.add(new HashMap<>(Map.of("candidateId", row.get("candidateId"), "outcome", row.get("outcome"))));
        }
        return new HashMap<>(Map.of(
                "proposalId",
                opened.get("proposalId"),
                "candidates",
                decisions,
                "decidedOn",
                opened.get("decidedOn"),
                "participants",
                "María y dos líderes"));
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> rows(Map<String, Object> data, String list) {
        return (List<Map<String, Object>>) data.get(list);
    }
}
