package org.articula.process.form;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The class that serves each form. They are looked up when first asked for: they use the engine, whose set-up needs this. */
@Component
class FormClasses {

    private final Supplier<Map<String, FormClass.OfTask<?>>> taskForms;
    private final Supplier<Map<String, FormClass.OfStart<?>>> startForms;

    FormClasses(ObjectProvider<TaskForm<?, ?>> taskForms, ObjectProvider<StartForm<?, ?>> startForms) {
        this.taskForms = SingletonSupplier.of(() -> taskForms.stream()
                .map(FormClass.OfTask::of)
                .collect(Collectors.toMap(FormClass.OfTask::formId, Function.identity())));
        this.startForms = SingletonSupplier.of(() -> startForms.stream()
                .map(FormClass.OfStart::of)
                .collect(Collectors.toMap(FormClass.OfStart::formId, Function.identity())));
    }

    /** @throws ProcessEngineException when no class serves the form */
    FormClass.OfTask<?> ofTask(String formId) {
        return find(taskForms.get(), formId);
    }

    /** @throws ProcessEngineException when no class serves the form */
    FormClass.OfStart<?> ofStart(String formId) {
        return find(startForms.get(), formId);
    }

    private static <T> T find(Map<String, T> forms, String formId) {
        T form = forms.get(formId);
        if (form == null) {
            throw new ProcessEngineException("No class serves the form " + formId);
        }
        return form;
    }
}
