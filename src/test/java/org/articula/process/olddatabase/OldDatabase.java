package org.articula.process.olddatabase;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articula.TestClock;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.process.Browser;
import org.articula.process.FormDesk;
import org.articula.process.MailParts;
import org.articula.process.Mailbox;
import org.articula.process.MeetingForms;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * People go on with what waited when an earlier version of the product stopped; what that is says
 * {@code src/test/resources/old-database/README.md}. All tests work on one database, each with a network or a territory of its own.
 */
@ProcessTest
@ContextConfiguration(initializers = OldDatabaseFile.class)
@Import(OldDatabase.OpeningTime.class)
abstract class OldDatabase {

    static final List<String> BEGUN_AT_THE_START = List.of("userTask_draftPosition", "userTask_mapSupport");

    /** Minutes after the earlier version stopped; mails it could not hand over are due again. */
    static final Instant OPENED = Instant.parse("2026-11-27T16:10:00Z");

    @LocalServerPort
    int port;

    @Autowired
    Scenario scenario;

    @Autowired
    MeetingForms meetingForms;

    @Autowired
    FormDesk desk;

    @Autowired
    Networks networks;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    GreenMail mailServer;

    @Autowired
    TestClock clock;

    /** The product starts in the time of the file as well. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OpeningTime {

        @Bean
        static BeanPostProcessor clockAtOpening() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (bean instanceof TestClock clock) {
                        clock.set(OPENED);
                    }
                    return bean;
                }
            };
        }
    }

    @BeforeEach
    void openAgain() {
        clock.set(OPENED);
    }

    Network network(String code) {
        return networks.byCode(code).orElseThrow();
    }

    /** Keys of the open tasks that do not stand still, in the order of the alphabet; one for each of many. */
    /** Without those of the phase that began when the product started. */
    List<String> offered(String code) {
        return tasks.createTaskQuery().processInstanceBusinessKey(code).active().list().stream()
                .map(Task::getTaskDefinitionKey)
                .filter(key -> !BEGUN_AT_THE_START.contains(key))
                .sorted()
                .toList();
    }

    List<Task> tasks(String code, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code)
                .taskDefinitionKey(key)
                .orderByTaskId()
                .asc()
                .list();
    }

    Task task(String code, String key) {
        List<Task> found = tasks(code, key);
        if (found.isEmpty()) {
            throw new AssertionError("No " + key + " for " + code + ", only " + offered(code));
        }
        return found.get(0);
    }

    Map<String, Object> open(String code, String key) {
        return desk.open("maria", task(code, key));
    }

    void complete(String code, String key, Map<String, Object> data) {
        desk.complete("maria", task(code, key), data);
    }

    /** What somebody left in a form, as the task list shows it to the next who opens it. */
    JsonNode draft(Task task) {
        return draft("task/" + task.getId());
    }

    /** The same of a form that begins a process. */
    JsonNode startDraft(String process) {
        return draft("process-definition/" + latest(process).getId());
    }

    ProcessDefinition latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    private JsonNode draft(String owner) {
        JsonNode form =
                Browser.of(port, "maria").get(Browser.PLUGIN + owner + "/form").json();
        return form.at("/draft/data");
    }

    /** Everybody on the list of calls is told. */
    void callEverybody(String code, Task calls) {
        List<Map<String, Object>> told = new ArrayList<>();
        for (Map<String, Object> person : rows(desk.open("maria", calls), "people")) {
            told.add(Map.of("noticeId", person.get("noticeId"), "told", true));
        }
        desk.complete("maria", calls, Map.of("people", told));
    }

    long running(String code, String process) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code)
                .processDefinitionKey(process)
                .count();
    }

    /** Mails to addresses that end so, in the order of their arrival. */
    List<MimeMessage> mails(String ending) {
        return mailServer.getManagers().getImapHostManager().getAllMessages().stream()
                .sorted(Comparator.comparing(StoredMessage::getReceivedDate))
                .map(StoredMessage::getMimeMessage)
                .filter(mail -> Mailbox.recipient(mail).endsWith(ending))
                .toList();
    }

    /** How many of them have a subject that begins so. */
    long mails(String ending, String subject) {
        return mails(ending).stream()
                .filter(mail -> MailParts.subject(mail).startsWith(subject))
                .count();
    }

    /** Rows of a list as a form opened, to be sent back with changes. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> opened, String list) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ((List<Map<String, Object>>) opened.get(list)).forEach(row -> rows.add(new HashMap<>(row)));
        return rows;
    }

    /** The choice whose words contain these. */
    static Object option(Map<String, Object> opened, String list, String words) {
        return rows(opened, list).stream()
                .filter(option -> option.get("label").toString().contains(words))
                .findFirst()
                .orElseThrow()
                .get("value");
    }
}
