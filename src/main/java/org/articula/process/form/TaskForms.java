package org.articula.process.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.articula.process.access.TaskHolders;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.engine.Refusal;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and submits forms for the signed-in person; the engine's authorisations decide what that person can see and do. */
@Component
public class TaskForms {

    private final TaskService tasks;
    private final IdentityService identity;
    private final FormService forms;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final FormSchemas schemas;
    private final FormFields fields;
    private final Drafts drafts;
    private final FormClasses classes;

    TaskForms(
            TaskService tasks,
            IdentityService identity,
            FormService forms,
            RuntimeService runtime,
            RepositoryService repository,
            FormSchemas schemas,
            FormFields fields,
            Drafts drafts,
            FormClasses classes) {
        this.tasks = tasks;
        this.identity = identity;
        this.forms = forms;
        this.runtime = runtime;
        this.repository = repository;
        this.schemas = schemas;
        this.fields = fields;
        this.drafts = drafts;
        this.classes = classes;
    }

    /** The task, when it exists and the signed-in person may see it. */
    public Optional<Task> findTask(String taskId) {
        return Optional.ofNullable(
                tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult());
    }

    /** @throws Refusal unless the signed-in person is of a group that does the task, and so may type in its form */
    public void requireWorker(String taskId) {
        TaskHolders.requireWorker(tasks.getIdentityLinksForTask(taskId), identity.getCurrentAuthentication());
    }

    /** The task's form with fresh data and the latest draft. */
    @Transactional(readOnly = true)
    public OpenedForm open(Task task, String userId) {
        FormClass.OfTask<?> form = classes.ofTask(task.getCamundaFormRef().getKey());
        UserTask described = describe(task, userId);
        return new OpenedForm(
                schemas.of(form.formId()),
                fields.plain(form.form().open(described)),
                drafts.find(Drafts.ofTask(task.getId()))
                        .filter(draft -> !form.form().confidential() || isWorker(task))
                        .map(draft -> inTime(form.form(), described, draft))
                        .orElse(null),
                (String) tasks.getVariable(task.getId(), ProcessVariable.NETWORK_ID.name()));
    }

    /**
     * What the domain would make of what is typed so far, where the form shows that; empty otherwise.
     *
     * @throws org.articula.shared.InvalidInputException where something cannot be read at all
     */
    @Transactional(readOnly = true)
    public List<String> preview(Task task, String userId, Map<String, Object> typed) {
        return preview(classes.ofTask(task.getCamundaFormRef().getKey()), describe(task, userId), typed);
    }

    @SuppressWarnings("unchecked") // a class shows a preview of what its own form sends
    private <F extends Record> List<String> preview(
            FormClass.OfTask<F> form, UserTask task, Map<String, Object> typed) {
        return form.form() instanceof Previewed<?> previewed
                ? ((Previewed<F>) previewed).preview(task, fields.read(form.formId(), typed, form.fields()))
                : List.of();
    }

    private UserTask describe(Task task, String userId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new UserTask(
                task.getId(),
                instance == null ? null : instance.getBusinessKey(),
                userId,
                name -> tasks.getVariable(task.getId(), name));
    }

    private Drafts.Draft inTime(TaskForm<?, ?> form, UserTask task, Drafts.Draft draft) {
        Map<String, Object> typed = fields.parse(draft.data());
        Set<String> outdated = form.outdated(task, typed);
        if (outdated.isEmpty()) {
            return draft;
        }
        typed.keySet().removeAll(outdated);
        return new Drafts.Draft(fields.text(typed), draft.savedBy(), draft.savedAt());
    }

    private boolean isWorker(Task task) {
        return TaskHolders.includeWorker(
                tasks.getIdentityLinksForTask(task.getId()), identity.getCurrentAuthentication());
    }

    /** Completes the task through its form; all or nothing. */
    public void submit(String taskId, Map<String, Object> data) {
        forms.submitTaskForm(taskId, data);
    }

    /** The process that the signed-in person may start. */
    public Optional<ProcessDefinition> findStartable(String definitionId) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .startableInTasklist()
                .singleResult());
    }

    /** The process's start form with fresh data and this person's draft. */
    @Transactional(readOnly = true)
    public OpenedForm openStart(ProcessDefinition definition, String userId) {
        String formId =
                forms.getStartFormData(definition.getId()).getCamundaFormRef().getKey();
        return new OpenedForm(
                schemas.of(formId),
                fields.plain(classes.ofStart(formId).form().open(userId)),
                drafts.find(Drafts.ofStart(definition.getKey(), userId)).orElse(null),
                null);
    }

    /** Starts the process through its form; all or nothing. The draft of that person goes with it. */
    @Transactional
    public ProcessInstance start(ProcessDefinition definition, String userId, Map<String, Object> data) {
        ProcessInstance started = forms.submitStartForm(definition.getId(), data);
        drafts.discard(Drafts.ofStart(definition.getKey(), userId));
        return started;
    }
}
