package org.articula.process.engine;

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

    private final Supplier<Map<String, TaskForm<?>>> taskForms;
    private final Supplier<Map<String, StartForm<?>>> startForms;

    FormClasses(ObjectProvider<TaskForm<?>> taskForms, ObjectProvider<StartForm<?>> startForms) {
        this.taskForms = SingletonSupplier.of(() -> byId(taskForms, TaskForm::formId));
        this.startForms = SingletonSupplier.of(() -> byId(startForms, StartForm::formId));
    }

    /** @throws ProcessEngineException when no class serves the form */
    TaskForm<?> ofTask(String formId) {
        return find(taskForms.get(), formId);
    }

    /** @throws ProcessEngineException when no class serves the form */
    StartForm<?> ofStart(String formId) {
        return find(startForms.get(), formId);
    }

    private static <T> Map<String, T> byId(ObjectProvider<T> forms, Function<T, String> id) {
        return forms.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <T> T find(Map<String, T> forms, String formId) {
        T form = forms.get(formId);
        if (form == null) {
            throw new ProcessEngineException("No class serves the form " + formId);
        }
        return form;
    }
}
