package org.articula.process;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.articula.process.form.TaskForms;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** People opening forms and sending them in, each with the rights of their group. */
@TestComponent
public class FormDesk {

    private final TaskForms forms;
    private final RepositoryService repository;
    private final IdentityService identity;

    FormDesk(TaskForms forms, RepositoryService repository, IdentityService identity) {
        this.forms = forms;
        this.repository = repository;
        this.identity = identity;
    }

    /** What the form of the task shows when somebody opens it. */
    public Map<String, Object> open(String user, Task task) {
        return asUser(user, () -> forms.open(forms.findTask(task.getId()).orElseThrow(), user)
                .data());
    }

    /** Somebody completes the task with what they filled in. */
    public void complete(String user, Task task, Map<String, Object> data) {
        asUser(user, () -> {
            forms.submit(task.getId(), data);
            return task;
        });
    }

    /** What a start form shows when somebody opens it. */
    Map<String, Object> openStart(String user, String processKey) {
        ProcessDefinition definition = definition(processKey);
        return asUser(user, () -> forms.openStart(definition, user)).data();
    }

    /** Somebody starts a process with its form. */
    ProcessInstance start(String user, String processKey, Map<String, Object> data) {
        ProcessDefinition definition = definition(processKey);
        return asUser(user, () -> forms.start(definition, user, data));
    }

    /** Does something with the rights of an articulator, or of the supervisor Rosa. */
    <T> T asUser(String user, Supplier<T> action) {
        identity.setAuthentication(user, List.of(user.equals("rosa") ? "supervisors" : "articulators"));
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private ProcessDefinition definition(String processKey) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
    }
}
