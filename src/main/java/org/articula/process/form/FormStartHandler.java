package org.articula.process.form;

import org.articula.shared.InvalidInputException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Hands a submitted start form to its {@link StartForm} and names the new instance after its network. */
final class FormStartHandler<F extends Record> implements StartFormHandler {

    private final StartFormHandler original;
    private final FormClass.OfStart<F> form;
    private final FormFields fields;

    FormStartHandler(StartFormHandler original, FormClass.OfStart<F> form, FormFields fields) {
        this.original = original;
        this.form = form;
        this.fields = fields;
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return original.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        try {
            String userId = String.valueOf(Context.getCommandContext().getAuthenticatedUserId());
            StartForm.Start start = fields.accept(
                    form.formId(), submitted, form.fields(), read -> form.form().start(userId, read));
            instance.setProcessBusinessKey(start.businessKey());
            instance.setVariables(start.facts().values());
            Submissions.current().accept(instance.getId());
        } catch (InvalidInputException refused) {
            throw new FormFieldValidationException(refused.errors(), refused.getMessage(), refused);
        }
    }
}
