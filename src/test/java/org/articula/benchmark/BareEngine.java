package org.articula.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.articula.TestClock;
import org.articula.process.StatementCounter;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;

/** The engine alone with {@code hold-meeting.bpmn}: same history level, same isolation, delegates that do nothing. */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource source;
    private final StatementCounter statements;
    private final ProcessEngine engine;
    private int started;

    BareEngine(String url) throws java.io.IOException {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername("sa");
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        source = new HikariDataSource(pool);
        statements = new StatementCounter(source);
        String model = java.nio.file.Files.readString(Path.of("bpmn/hold-meeting.bpmn"))
                .replaceAll(" camunda:formRef(Binding)?=\"[^\"]*\"", "");
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(statements);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setAuthorizationEnabled(true);
        configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        Map<Object, Object> beans = emptyDelegates(model);
        beans.put("dueDates", new NoDueDates());
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(
                        "hold-meeting.bpmn", new java.io.ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)))
                .deploy();
    }

    /** Counts what this engine asks of its database. */
    StatementCounter statements() {
        return statements;
    }

    /** Carries this many meetings from their planning to their end, all of them through one stage before the next. */
    void run(int meetings) {
        Instant base = TestClock.MONDAY;
        Map<String, Object> variables = new HashMap<>(Map.of(
                "networkId",
                "n",
                "meetingId",
                "m",
                "quorumReached",
                true,
                "minutesRight",
                true,
                "phoneNoticesNeeded",
                true,
                "invitationAt",
                Date.from(base),
                "reminderAt",
                Date.from(base.plusSeconds(86400)),
                "attendanceOpensAt",
                Date.from(base.plusSeconds(172800)),
                "startsAt",
                Date.from(base.plusSeconds(174600)),
                "recordingDueAt",
                Date.from(base.plusSeconds(264600))));
        variables.put("contributionsDue", false);
        Queue<String> begun = new ConcurrentLinkedQueue<>();
        InParallel.forEach(keys(meetings), key -> begun.add(prepareAgenda(key, variables)));
        List<String> instances = List.copyOf(begun);
        InParallel.forEach(instances, instance -> {
            runJob(instance);
            complete(instance, "userTask_notifyByPhone");
        });
        InParallel.forEach(instances, this::runJob);
        InParallel.forEach(instances, this::hold);
    }

    private List<String> keys(int meetings) {
        return IntStream.range(0, meetings).mapToObj(i -> "RED" + started++).toList();
    }

    private String prepareAgenda(String key, Map<String, Object> variables) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("holdMeeting", key, variables)
                .getId();
        complete(instance, "userTask_prepareAgenda");
        return instance;
    }

    private void hold(String instance) {
        runJob(instance);
        complete(instance, "userTask_recordAttendance");
        complete(instance, "userTask_recordMinutes");
        complete(instance, "userTask_reviewMinutes");
        runJob(instance);
    }

    private void complete(String instance, String key) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(key)
                .singleResult();
        engine.getTaskService().complete(task.getId());
    }

    private void runJob(String instance) {
        ProductRun.runNext(engine.getManagementService(), instance);
    }

    private static Map<Object, Object> emptyDelegates(String model) {
        Map<Object, Object> beans = new HashMap<>();
        JavaDelegate nothing = execution -> {};
        Matcher names = Pattern.compile("\\$\\{(\\w+Delegate)}").matcher(model);
        while (names.find()) {
            beans.put(names.group(1), nothing);
        }
        return beans;
    }

    @Override
    public void close() {
        engine.close();
        source.close();
    }

    /** What the diagram asks for when a task begins. */
    public static final class NoDueDates {

        public Date inDays(int days) {
            return Date.from(TestClock.MONDAY);
        }

        public Date daysAfter(Date moment, int days) {
            return moment;
        }
    }
}
