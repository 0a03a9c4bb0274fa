package org.articula.process.form;

import org.articula.process.engine.Refusal;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Attaches every user task and start event that names a form to the class of that form. A model that names a form without a class
 * is not deployed; a completion that goes round the form is refused. No task is without a date, not even that of an older diagram.
 */
@Component
class FormAttachment extends AbstractBpmnParseListener {

    private final FormClasses forms;
    private final FormFields fields;
    private final Drafts drafts;
    private final DueDates dueDates;

    FormAttachment(FormClasses forms, FormFields fields, Drafts drafts, DueDates dueDates) {
        this.forms = forms;
        this.fields = fields;
        this.drafts = drafts;
        this.dueDates = dueDates;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Expression formId = formOf(definition.getFormDefinition());
        if (formId == null) {
            return;
        }
        FormClass.OfTask<?> form = forms.ofTask(formId.getExpressionText());
        definition.setTaskFormHandler(new DelegateTaskFormHandler(
                new FormTaskHandler<>(definition.getTaskFormHandler(), form, fields),
                deploymentOf((ProcessDefinitionEntity) scope.getProcessDefinition())));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> {
            task.setName(TaskName.of(task, form.form()));
            if (task.getDueDate() == null) {
                task.setDueDate(dueDates.usual());
            }
        });
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> {
            if (!Submissions.current().isAccepted(task.getId())) {
                throw new Refusal(FormsOnly.REFUSAL);
            }
            drafts.discard(Drafts.ofTask(task.getId()));
        });
        definition.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, task -> drafts.discard(Drafts.ofTask(task.getId())));
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        Expression formId = formOf(definition.getStartFormDefinition());
        if (formId == null) {
            return;
        }
        FormClass.OfStart<?> form = forms.ofStart(formId.getExpressionText());
        definition.setStartFormHandler(new DelegateStartFormHandler(
                new FormStartHandler<>(definition.getStartFormHandler(), form, fields), deploymentOf(definition)));
        definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> {
            if (!Submissions.current().isAccepted(execution.getProcessInstanceId())) {
                throw new Refusal("Este proceso se inicia con su formulario, en la lista de tareas.");
            }
        });
    }

    /** The engine's wrapper, which runs our code like a delegate: without the authorisation checks meant for people. */
    private static DeploymentEntity deploymentOf(ProcessDefinitionEntity definition) {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setId(definition.getDeploymentId());
        return deployment;
    }

    private static @Nullable Expression formOf(@Nullable FormDefinition definition) {
        return definition == null ? null : definition.getCamundaFormDefinitionKey();
    }
}
