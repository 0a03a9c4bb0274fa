package org.articula.process.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.DelegateStartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.DelegateTaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Attaches every user task and start event that names a form to the class of that form. A model that names a form without a class
 * is not deployed; a completion that goes round the form is refused.
 */
@Component
class FormAttachment extends AbstractBpmnParseListener {

    private final ObjectProvider<TaskForm<?>> taskForms;
    private final ObjectProvider<StartForm<?>> startForms;
    private final FormFields fields;
    private final Drafts drafts;

    FormAttachment(
            ObjectProvider<TaskForm<?>> taskForms,
            ObjectProvider<StartForm<?>> startForms,
            FormFields fields,
            Drafts drafts) {
        this.taskForms = taskForms;
        this.startForms = startForms;
        this.fields = fields;
        this.drafts = drafts;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (formOf(definition.getFormDefinition()) == null) {
            return;
        }
        TaskForm<?> form = find(byId(taskForms, TaskForm::formId), definition.getFormDefinition());
        definition.setTaskFormHandler(new DelegateTaskFormHandler(
                new FormTaskHandler<>(definition.getTaskFormHandler(), form, fields),
                deploymentOf((ProcessDefinitionEntity) scope.getProcessDefinition())));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> task.setName(TaskName.of(task, form)));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> {
            if (!Submissions.current().isAccepted(task.getId())) {
                throw new AuthorizationException(FormsOnly.REFUSAL);
            }
            drafts.discard(Drafts.ofTask(task.getId()));
        });
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> drafts.discard(Drafts.ofTask(task.getId())));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        if (definition.getStartFormDefinition() == null || formOf(definition.getStartFormDefinition()) == null) {
            return;
        }
        StartForm<?> form = find(byId(startForms, StartForm::formId), definition.getStartFormDefinition());
        definition.setStartFormHandler(new DelegateStartFormHandler(
                new FormStartHandler<>(definition.getStartFormHandler(), form, fields), deploymentOf(definition)));
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> {
            if (!Submissions.current().isAccepted(execution.getProcessInstanceId())) {
                throw new AuthorizationException("Este proceso se inicia con su formulario, en la lista de tareas.");
            }
        });
    }

    private static <T> Map<String, T> byId(ObjectProvider<T> forms, Function<T, String> id) {
        return forms.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> T find(Map<String, T> forms, FormDefinition definition) {
        String formId = formOf(definition).getExpressionText();
        T form = forms.get(formId);
        if (form == null) {
            throw new ProcessEngineException("No class serves the form " + formId);
        }
        return form;
    }

    /** The engine's wrapper, which runs our code like a delegate: without the authorisation checks meant for people. */
    private static DeploymentEntity deploymentOf(ProcessDefinitionEntity definition) {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setId(definition.getDeploymentId());
        return deployment;
    }

    private static Expression formOf(FormDefinition definition) {
        return definition.getCamundaFormDefinitionKey();
    }
}
