package org.articula.process.form;

import org.articula.process.access.TaskHolders;
import org.articula.shared.InvalidInputException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Hands a submitted task form to its {@link TaskForm}; the engine's own handler would keep every field as a variable. */
final class FormTaskHandler<F extends Record> implements TaskFormHandler {

    private final TaskFormHandler original;
    private final FormClass.OfTask<F> form;
    private final FormFields fields;

    FormTaskHandler(TaskFormHandler original, FormClass.OfTask<F> form, FormFields fields) {
        this.original = original;
        this.form = form;
        this.fields = fields;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return original.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        TaskHolders.requireCompletion(task, Context.getCommandContext().getAuthentication());
        try {
            Facts facts = fields.accept(
                    form.formId(), submitted, form.fields(), read -> form.form().complete(describe(task), read));
            task.getExecution().setVariables(facts.values());
            // The engine would only mark a delegated task as resolved: whoever sends the form completes it
            task.setDelegationState(null);
            Submissions.current().accept(task.getId());
        } catch (InvalidInputException refused) {
            throw new FormFieldValidationException(refused.errors(), refused.getMessage(), refused);
        }
    }

    private static UserTask describe(TaskEntity task) {
        String userId = Context.getCommandContext().getAuthenticatedUserId();
        return new UserTask(
                task.getId(),
                task.getProcessInstance().getBusinessKey(),
                userId == null ? String.valueOf(task.getAssignee()) : userId,
                task::getVariable);
    }
}
