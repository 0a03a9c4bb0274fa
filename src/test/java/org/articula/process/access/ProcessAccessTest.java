package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articula.process.ProcessTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every process people start or work in has its rights, in a new database and in one of an older version. */
@ProcessTest
class ProcessAccessTest {

    @Autowired
    FirstStart firstStart;

    @Autowired
    AuthorizationService authorization;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyProcessThatPeopleStartOrWorkInHasItsRightsAndNoOtherHas() throws IOException {
        Set<String> forPeople = new TreeSet<>();
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            for (Path file : models.toList()) {
                BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
                Process process =
                        model.getModelElementsByType(Process.class).iterator().next();
                if (process.isCamundaStartableInTasklist()
                        || !model.getModelElementsByType(UserTask.class).isEmpty()) {
                    forPeople.add(process.getId());
                }
            }
        }

        assertThat(new TreeSet<>(ProcessAccess.all())).isEqualTo(forPeople);
        assertThat(ProcessAccess.all())
                .allSatisfy(key -> assertThat(rightsOf(key)).as(key).isNotEmpty());
    }

    @Test
    void aDatabaseOfAnOlderVersionGetsTheRightsOfNewProcessesOnly() {
        List<Authorization> before = rightsOf("amendRules");
        authorization.deleteAuthorization(rightsOf("changeMeeting").get(0).getId());
        rightsOf("writeLogbook").forEach(right -> authorization.deleteAuthorization(right.getId()));
        jdbc.sql("DELETE FROM process_access WHERE process_key IN ('amendRules', 'writeLogbook')")
                .update();

        firstStart.afterSingletonsInstantiated();

        assertThat(rightsOf("writeLogbook")).as("a new process").hasSize(2);
        assertThat(rightsOf("amendRules")).as("rights without a record").hasSameSizeAs(before);
        assertThat(rightsOf("changeMeeting"))
                .as("what an administrator took away")
                .hasSize(1);
        restore("changeMeeting");
    }

    @Test
    void whatAnAdministratorTookAwayStaysAway() {
        rightsOf("changeMembership").forEach(right -> authorization.deleteAuthorization(right.getId()));

        firstStart.afterSingletonsInstantiated();

        assertThat(rightsOf("changeMembership")).isEmpty();
        restore("changeMembership");
    }

    /** The database is shared with other tests. */
    private void restore(String processKey) {
        rightsOf(processKey).forEach(right -> authorization.deleteAuthorization(right.getId()));
        jdbc.sql("DELETE FROM process_access WHERE process_key = :key")
                .param("key", processKey)
                .update();
        firstStart.afterSingletonsInstantiated();
        assertThat(rightsOf(processKey)).hasSize(2);
    }

    private List<Authorization> rightsOf(String processKey) {
        return authorization
                .createAuthorizationQuery()
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId(processKey)
                .list();
    }
}
