package org.articula.process.form;

import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * What follows from the name and the type parameters of a class that serves a form.
 *
 * @param formId the form, as {@code camunda:formRef} names it: {@code recordAttendanceForm}
 * @param shown what the form shows
 * @param fields what it sends
 */
record FormClass(String formId, ResolvableType shown, Class<?> fields) {

    static FormClass of(Class<?> type) {
        Class<?> contract = TaskForm.class.isAssignableFrom(type) ? TaskForm.class : StartForm.class;
        ResolvableType served = ResolvableType.forClass(type).as(contract);
        String ending = contract == TaskForm.class ? "Task" : "Start";
        if (!type.getSimpleName().endsWith(ending)) {
            throw new IllegalStateException(type + " serves a form, so its name ends in " + ending);
        }
        return new FormClass(
                StringUtils.uncapitalize(type.getSimpleName()
                                .substring(0, type.getSimpleName().length() - ending.length()))
                        + "Form",
                served.getGeneric(0),
                served.getGeneric(1).toClass());
    }

    /** A task's form, ready to be used. */
    record OfTask<F extends Record>(String formId, Class<F> fields, TaskForm<?, F> form) {

        @SuppressWarnings("unchecked") // the fields are those of the form's own type parameter
        static <F extends Record> OfTask<F> of(TaskForm<?, F> form) {
            FormClass type = FormClass.of(ClassUtils.getUserClass(form));
            return new OfTask<>(type.formId(), (Class<F>) type.fields(), form);
        }
    }

    /** A start event's form, ready to be used. */
    record OfStart<F extends Record>(String formId, Class<F> fields, StartForm<?, F> form) {

        @SuppressWarnings("unchecked") // the fields are those of the form's own type parameter
        static <F extends Record> OfStart<F> of(StartForm<?, F> form) {
            FormClass type = FormClass.of(ClassUtils.getUserClass(form));
            return new OfStart<>(type.formId(), (Class<F>) type.fields(), form);
        }
    }
}
