package org.articula.process.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.articula.network.Network;
import org.articula.process.ProcessTest;
import org.articula.process.Scenario;
import org.articula.process.form.OpenedForm;
import org.articula.process.form.TaskForms;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database in which an older version of the product left tasks and filters. */
@ProcessTest
class UpgradeTest {

    @Autowired
    Scenario scenario;

    @Autowired
    TaskForms forms;

    @Autowired
    FilterSetup setup;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTaskIsShownWithTheFormOfThisVersion() {
        Network network = scenario.startNetwork(3);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        String deployed = "SELECT bytes_ FROM act_ge_bytearray WHERE name_ LIKE '%prepare-agenda.form'";
        byte[] form = jdbc.sql(deployed).query(byte[].class).list().get(0);
        redeploy("{\"id\":\"prepareAgendaForm\",\"components\":[]}".getBytes(StandardCharsets.UTF_8));
        try {
            OpenedForm opened = scenario.asUser(
                    "maria", () -> forms.open(forms.findTask(task.getId()).orElseThrow(), "maria"));

            assertThat(opened.schema()).contains("\"moderatorId\"");
        } finally {
            redeploy(form);
        }
    }

    @Test
    void filtersMadeBeforeNetworksCouldBeSuspendedHideTheirTasks() {
        Network network = scenario.startNetwork(3);
        Task task = scenario.task(network, "userTask_prepareAgenda");
        Filter team = filter();
        TaskQuery now = team.getQuery();
        team.setQuery(tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks());
        filters.saveFilter(team);
        try {
            runtime.suspendProcessInstanceById(task.getProcessInstanceId());
            assertThat(shown()).contains(task.getId());

            setup.hideWhatStandsStill();

            assertThat(shown()).doesNotContain(task.getId());
            runtime.activateProcessInstanceById(task.getProcessInstanceId());
            assertThat(shown()).contains(task.getId());
        } finally {
            Filter restored = filter();
            restored.setQuery(now);
            filters.saveFilter(restored);
        }
    }

    private void redeploy(byte[] form) {
        jdbc.sql("UPDATE act_ge_bytearray SET bytes_ = ? WHERE name_ LIKE '%prepare-agenda.form'")
                .param(form)
                .update();
    }

    private Filter filter() {
        return filters.createFilterQuery().filterName("Tareas de mi grupo").singleResult();
    }

    private List<String> shown() {
        String id = filter().getId();
        return scenario.asUser("maria", () -> {
            List<Task> found = filters.list(id);
            return found.stream().map(Task::getId).toList();
        });
    }
}
