package org.articula.process.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.articula.Refusals;
import org.articula.TestClock;
import org.articula.diagnosis.CommonProblem;
import org.articula.diagnosis.Diagnoses;
import org.articula.diagnosis.Diagnosis;
import org.articula.diagnosis.DiagnosisReader;
import org.articula.diagnosis.DiagnosisStatus;
import org.articula.diagnosis.ProblemArea;
import org.articula.document.PrintedPdf;
import org.articula.member.Member;
import org.articula.member.Members;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.FormDesk;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.file.Download;
import org.articula.process.form.Drafts;
import org.articula.process.form.OpenedForm;
import org.articula.process.form.TaskForms;
import org.articula.process.overview.NetworkPages;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Diagnosticar a los integrantes» (F2.2): everybody is prepared, asked in confidence, and the network ratifies what they have in common. */
@ProcessTest
class DiagnoseMembersProcessTest {

    private static final String PREPARE = "userTask_prepareDiagnoses";
    private static final String INTERVIEW = "userTask_interviewMember";
    private static final String RATIFY = "userTask_ratifyProblems";
    private static final String CALLS = "userTask_notifyByPhone";

    @Autowired
    Scenario scenario;

    @Autowired
    FormDesk desk;

    @Autowired
    TaskForms taskForms;

    @Autowired
    Drafts drafts;

    @Autowired
    MeetingForms forms;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Members members;

    @Autowired
    Networks networks;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    NetworkPages pages;

    @Autowired
    TestClock clock;

    @Autowired
    Download diagnosisDownload;

    @Test
    void twoAreAskedOneIsLeftOutADateMovesAndTheNetworkRatifies() {
        Network network = scenario.startNetwork(3);
        forms.hold(network, "PRESENT");
        scenario.start("maria", "renewDiagnosis", Map.of("networkId", network.id()));
        List<Map<String, Object>> rows = rows(network);
        assertThat(rows).extracting(row -> row.get("guideChannel")).containsExactly("EMAIL", "EMAIL", "WHATSAPP");

        prepare(network, DiagnosisForms.prepared(rows.get(0), "2026-12-07T10:00"), later(rows, 1), later(rows, 2));
        assertThat(rows(network)).as("it comes back with those who are left").hasSize(2);
        assertThat(interviews(network)).as("a task only with a date").hasSize(1);
        Task first = interviews(network).get(0);
        assertThat(first.getName()).contains("Integrante A");
        assertThat(first.getDueDate()).isEqualTo(Date.from(Instant.parse("2026-12-07T15:00:00Z")));
        scenario.runDueJobs(network);
        assertThat(subjects(network))
                .singleElement()
                .asString()
                .contains("Entrevista de su diagnóstico: lunes 7 de diciembre de 2026, 10:00");
        MimeMessage fixed = mails(network).get(0);
        String calendar = MailParts.calendar(fixed);
        assertThat(calendar).contains("METHOD:REQUEST", "DTSTART:20261207T150000Z", "SEQUENCE:0", "SUMMARY:Entrevista");
        assertThat(MailParts.pdf(fixed)).as("the guide handed over by mail").contains("Diagnóstico situacional");

        List<Map<String, Object>> others = rows(network);
        prepare(
                network,
                DiagnosisForms.leftOut(others.get(0), "Está de viaje hasta marzo."),
                DiagnosisForms.prepared(others.get(1), "2026-12-08T10:00"));
        assertThat(scenario.task(network, PREPARE)).isNull();
        assertThat(interviews(network)).hasSize(2);
        Map<String, Object> calls = scenario.open(network, CALLS);
        assertThat(calls.get("people").toString())
                .contains("Integrante C", "martes 8 de diciembre de 2026, 10:00", "wa.me");

        desk.complete(
                "maria",
                interview(network, "Integrante A"),
                Map.of("outcome", "MOVED", "newStart", "2026-12-09T16:30", "note", "Es día de feria."));
        scenario.runDueJobs(network);
        String moved = MailParts.calendar(mails(network).get(1));
        assertThat(subjects(network).get(1)).contains("Cambio en su entrevista");
        assertThat(moved).contains("SEQUENCE:1", "DTSTART:20261209T213000Z").contains(uid(calendar));
        assertThat(interview(network, "Integrante A").getDueDate())
                .isEqualTo(Date.from(Instant.parse("2026-12-09T21:30:00Z")));

        scenario.travelTo(network, Instant.parse("2026-12-08T22:00:00Z"));
        assertThat(subjects(network))
                .as("the day before")
                .anyMatch(line -> line.contains("Recordatorio de su entrevista"));
        desk.complete("maria", interview(network, "Integrante C"), DiagnosisForms.told("2026-12-08"));
        assertThat(scenario.task(network, RATIFY)).isNull();
        assertThat(section(network, "diagnostico")).contains("1 de 3", "cuando se hayan hecho todas");
        clock.set(Instant.parse("2026-12-09T23:00:00Z"));
        desk.complete("maria", interview(network, "Integrante A"), DiagnosisForms.told("2026-12-09"));

        assertThat(interviews(network)).isEmpty();
        assertThat(section(network, "diagnostico"))
                .contains("2 de 3", "se muestra desde tres diagnósticos")
                .doesNotContain("9876", "18,50");
        assertThat(scenario.open(network, RATIFY).get("problems").toString())
                .contains("Costos", "Lo tienen 2 de 2 integrantes diagnosticados, la mitad o más.")
                .doesNotContain("Ana");
        assertThat(scenario.open(network, RATIFY).get("meetings")).isEqualTo(List.of());
        forms.hold(network, "PRESENT");
        scenario.complete(network, RATIFY, ratified(network));

        assertThat(scenario.traceOf(network, "diagnoseMembers"))
                .containsExactly(
                        "Diagnóstico por hacer",
                        "Abrir el diagnóstico",
                        "Preparar los diagnósticos",
                        "Preparar los diagnósticos",
                        "Entrevista concluida o integrantes cambiados",
                        "Entrevista concluida o integrantes cambiados",
                        "Reunir los problemas comunes",
                        "Ratificar los problemas comunes",
                        "Problemas comunes ratificados");
        assertThat(diagnoses.commonProblems(network.id()))
                .extracting(CommonProblem::area, CommonProblem::percent)
                .containsExactly(org.assertj.core.api.Assertions.tuple(ProblemArea.COSTS, 100));
        assertThat(section(network, "diagnostico")).contains("Nadie sabe lo que le cuesta");
    }

    @Test
    void whatCannotBeIsToldAtItsField() {
        Network network = begin(2);
        List<Map<String, Object>> rows = rows(network);
        Function<Map<String, Object>, Map<String, String>> refused =
                row -> Refusals.of(() -> prepare(network, row, later(rows, 1)));
        assertThat(refused.apply(DiagnosisForms.prepared(rows.get(0), "2026-11-29T10:00")))
                .as("in the past")
                .containsOnlyKeys("rows[0].interviewAt");
        Map<String, Object> unready = new HashMap<>(DiagnosisForms.prepared(rows.get(0), "2026-12-07T10:00"));
        unready.put("sensitised", false);
        unready.remove("guideOn");
        assertThat(refused.apply(unready)).containsOnlyKeys("rows[0].sensitised", "rows[0].guideOn");
        assertThat(refused.apply(Map.of("memberId", rows.get(0).get("memberId"), "step", "LEAVE_OUT")))
                .containsOnlyKeys("rows[0].reason");
        prepare(network, DiagnosisForms.prepared(rows.get(0), "2026-12-07T10:00"), later(rows, 1));
        Task interview = interviews(network).get(0);
        clock.set(Instant.parse("2026-12-07T18:00:00Z"));

        assertThat(told(interview, "materials", cost("doce", "1"))).containsOnlyKeys("materials[0].quantity");
        assertThat(told(interview, "materials", cost("-1", "1"))).containsOnlyKeys("materials[0].quantity");
        assertThat(told(interview, "labour", cost("1", "1,255"))).containsOnlyKeys("labour[0].unitPrice");
        assertThat(told(interview, "machines", List.of(Map.of("equipment", "Telar", "madeIn", 2027))))
                .containsOnlyKeys("machines[0].madeIn");
        assertThat(told(interview, "products", List.of())).containsOnlyKeys("products");
        assertThat(told(interview, "business", Map.of("interviewedOn", "2026-12-08")))
                .containsOnlyKeys("business.interviewedOn", "business.activity");
        assertThat(Refusals.of(() -> desk.complete("maria", interview, Map.of("outcome", "MOVED"))))
                .containsOnlyKeys("newStart", "note");
        assertThat(Refusals.of(() -> desk.complete(
                        "maria",
                        interview,
                        Map.of("outcome", "MOVED", "newStart", "2026-12-01T10:00", "note", "No pudo."))))
                .containsOnlyKeys("newStart");
        assertThat(Refusals.of(() -> scenario.start("maria", "renewDiagnosis", Map.of("networkId", network.id()))))
                .as("one at a time")
                .containsOnlyKeys("networkId");
        Member left = members.byId(String.valueOf(rows.get(1).get("memberId")));
        members.leave(left.id(), LocalDate.of(2026, 12, 7), "Se mudó.");
        assertThat(Refusals.of(() -> prepare(network, DiagnosisForms.prepared(rows.get(1), "2026-12-20T10:00"))))
                .as("who left is not asked")
                .containsOnlyKeys("rows[0].memberId");
        desk.complete("maria", interview, DiagnosisForms.told("2026-12-07"));
        assertThatThrownBy(() -> desk.complete("maria", interview, DiagnosisForms.told("2026-12-07")))
                .as("twice")
                .isNotNull();
    }

    @Test
    void whoLeavesIsNotWaitedForAndWhoComesInIsAskedToo() {
        Network network = begin(2);
        List<Map<String, Object>> rows = rows(network);
        prepare(
                network,
                DiagnosisForms.prepared(rows.get(0), "2026-12-07T10:00"),
                DiagnosisForms.prepared(rows.get(1), "2026-12-08T10:00"));
        assertThat(scenario.task(network, PREPARE)).isNull();
        clock.set(Instant.parse("2026-12-07T18:00:00Z"));
        desk.complete("maria", interview(network, "Integrante A"), DiagnosisForms.told("2026-12-07"));
        members.leave(String.valueOf(rows.get(1).get("memberId")), LocalDate.of(2026, 12, 7), "Se mudó.");

        assertThat(interviews(network)).isEmpty();
        assertThat(scenario.task(network, RATIFY)).isNotNull();
        assertThat(diagnoses.latestOf(network.id()))
                .extracting(Diagnosis::status)
                .containsExactlyInAnyOrder(DiagnosisStatus.DONE, DiagnosisStatus.LEFT_OUT);
        networks.end(network.id(), "Ya no se reúne.");
        assertThat(scenario.task(network, RATIFY)).isNull();
        assertThat(diagnoses.underWay(network.id())).isFalse();
    }

    @Test
    void whatAnEnterpriseToldIsForArticulatorsAndItsMemberOnly() {
        Network network = begin(1);
        prepare(network, DiagnosisForms.prepared(rows(network).get(0), "2026-12-07T10:00"));
        Task interview = interviews(network).get(0);
        drafts.save(Drafts.ofTask(interview.getId()), "{\"costing\":{\"price\":\"18.50\"}}", "maria");
        assertThat(opened(interview, "maria", "articulators").draft()).isNotNull();
        for (String group : List.of("supervisors", "managers", "administrators")) {
            assertThat(as("otro", group, () -> taskForms.findTask(interview.getId()))
                            .map(task -> opened(task, "otro", group).draft()))
                    .as(group)
                    .isEmpty();
        }
        clock.set(Instant.parse("2026-12-07T18:00:00Z"));
        desk.complete("maria", interview, DiagnosisForms.told("2026-12-07"));
        Diagnosis done = diagnoses.latestOf(network.id()).get(0);

        assertThat(PrintedPdf.text(as("maria", "articulators", () -> diagnosisDownload.of(done.id()))
                        .bytes()))
                .contains("9876,5", "4321,5");
        for (String group : List.of("supervisors", "managers", "administrators")) {
            assertThatThrownBy(() -> as("otro", group, () -> diagnosisDownload.of(done.id())))
                    .as(group)
                    .isInstanceOf(NoSuchElementException.class);
            assertThat(as("otro", group, () -> section(network, "diagnostico-papeles")))
                    .as(group)
                    .doesNotContain("Integrante A");
        }
        assertThat(as("maria", "articulators", () -> section(network, "diagnostico-papeles")))
                .contains("Diagnóstico de Integrante A");
        assertThat(diagnoses.answers(done.id(), new DiagnosisReader.OfMember(done.memberId())))
                .isNotNull();
        assertThatThrownBy(() -> diagnoses.answers(done.id(), new DiagnosisReader.OfMember("somebody else")))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(section(network, "diagnostico")).doesNotContain("9876", "4321", "18,5");
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .filteredOn(variable -> String.valueOf(variable.getValue()).matches(".*(9876|4321|18[.,]5).*"))
                .isEmpty();
        assertThat(drafts.find(Drafts.ofTask(interview.getId())))
                .as("the draft goes with the task")
                .isEmpty();
    }

    /** About interviews; meetings have theirs. */
    private List<MimeMessage> mails(Network network) {
        return mailbox.messages(network).stream()
                .filter(mail -> MailParts.subject(mail).contains("ntrevista"))
                .toList();
    }

    private List<String> subjects(Network network) {
        return mails(network).stream().map(MailParts::subject).toList();
    }

    private Network begin(int size) {
        Network network = scenario.startNetwork(size);
        scenario.start("maria", "renewDiagnosis", Map.of("networkId", network.id()));
        return network;
    }

    private OpenedForm opened(Task task, String user, String group) {
        return as(
                user,
                group,
                () -> taskForms.open(taskForms.findTask(task.getId()).orElseThrow(), user));
    }

    private <T> T as(String user, String group, java.util.function.Supplier<T> action) {
        identity.setAuthentication(user, List.of(group));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<String, Object> ratified(Network network) {
        Map<String, Object> opened = scenario.open(network, RATIFY);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : list(opened, "problems")) {
            boolean costs = row.get("area").equals("COSTS");
            rows.add(
                    costs
                            ? Map.of("area", "COSTS", "ratified", "YES", "wording", "Nadie sabe lo que le cuesta.")
                            : Map.of("area", row.get("area"), "ratified", "NO"));
        }
        Map<String, Object> form = new HashMap<>(forms.carried(network));
        form.put("problems", rows);
        return form;
    }

    private static Map<String, Object> later(List<Map<String, Object>> rows, int index) {
        return DiagnosisForms.later(rows.get(index));
    }

    private static List<Map<String, Object>> cost(String quantity, String price) {
        return List.of(Map.of("concept", "Lana", "quantity", quantity, "unitPrice", price));
    }

    private Map<String, String> told(Task interview, String field, Object value) {
        Map<String, Object> form = DiagnosisForms.told("2026-12-07");
        form.put(field, value);
        return Refusals.of(() -> desk.complete("maria", interview, form));
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private String section(Network network, String id) {
        return pages.of(network.code()).sections().stream()
                .filter(section -> section.id().equals(id))
                .map(Objects::toString)
                .findFirst()
                .orElse("");
    }

    @SafeVarargs
    private void prepare(Network network, Map<String, Object>... rows) {
        scenario.complete(network, PREPARE, Map.of("rows", List.of(rows)));
    }

    private List<Map<String, Object>> rows(Network network) {
        return list(scenario.open(network, PREPARE), "rows");
    }

    private List<Task> interviews(Network network) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(network.code())
                .taskDefinitionKey(INTERVIEW)
                .initializeFormKeys()
                .orderByTaskName()
                .asc()
                .list();
    }

    private Task interview(Network network, String member) {
        return interviews(network).stream()
                .filter(task -> task.getName().contains(member))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> opened, String key) {
        return (List<Map<String, Object>>) opened.get(key);
    }
}
