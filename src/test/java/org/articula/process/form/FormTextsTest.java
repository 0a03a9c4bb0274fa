package org.articula.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.articula.process.ProcessTest;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ClassUtils;

/** No text of any form can be longer than what keeps it, whoever sends it. */
@ProcessTest
class FormTextsTest {

    @Autowired
    List<TaskForm<?, ?>> tasks;

    @Autowired
    List<StartForm<?, ?>> starts;

    @Autowired
    FormFields fields;

    @Autowired
    FormTexts texts;

    @Test
    void everyTextOfEveryFormIsRefusedAtItsFieldWhenItIsTooLong() {
        List<Field> typed = fields();

        assertThat(typed).as("texts in all forms").hasSizeGreaterThan(150);
        for (Field field : typed) {
            int longest = texts.field(field.formId, field.name).longest();
            for (int length : List.of(longest + 1, 5_000, 50_000)) {
                InvalidInputException refused = catchThrowableOfType(
                        InvalidInputException.class,
                        () -> fields.accept(field.formId, field.with("x".repeat(length)), field.type, sent -> sent));
                assertThat(refused).as("%s with %d", field, length).isNotNull();
                assertThat(refused.errors())
                        .as("%s with %d", field, length)
                        .extracting(FieldError::path)
                        .contains(field.path);
            }
        }
    }

    @Test
    void noFormTakesMoreThanTheWidestColumn() {
        assertThat(formTypes().keySet())
                .allSatisfy(formId ->
                        assertThat(texts.of(formId).values()).as(formId).allMatch(text -> text.longest() <= 4_000));
    }

    /** A text in the record of a form, with the path at which its fault is shown. */
    private record Field(String formId, Class<?> type, String name, String path) {

        /** What a browser would send with nothing but this text in it. */
        @SuppressWarnings("unchecked")
        Map<String, Object> with(String text) {
            Object value = text;
            String[] steps = path.split("\\.");
            for (int i = steps.length - 1; i >= 0; i--) {
                boolean row = steps[i].endsWith("[0]");
                value = Map.of(steps[i].replace("[0]", ""), row ? List.of(value) : value);
            }
            return (Map<String, Object>) value;
        }

        @Override
        public String toString() {
            return formId + " " + path;
        }
    }

    private List<Field> fields() {
        List<Field> found = new ArrayList<>();
        formTypes().forEach((formId, type) -> collect(formId, type, type, "", "", found));
        return found;
    }

    private Map<String, Class<?>> formTypes() {
        Map<String, Class<?>> types = new java.util.TreeMap<>();
        Stream.concat(tasks.stream(), starts.stream())
                .map(form -> FormClass.of(ClassUtils.getUserClass(form)))
                .forEach(form -> types.put(form.formId(), form.fields()));
        return types;
    }

    private static void collect(
            String formId, Class<?> form, Class<?> record, String name, String path, List<Field> found) {
        for (RecordComponent component : record.getRecordComponents()) {
            String inName = name.isEmpty() ? component.getName() : name + "." + component.getName();
            String inPath = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Type type = component.getGenericType();
            if (type instanceof ParameterizedType list) {
                type = list.getActualTypeArguments()[0];
                inPath += "[0]";
            }
            if (type == String.class) {
                found.add(new Field(formId, form, inName, inPath));
            } else if (type instanceof Class<?> inner && inner.isRecord()) {
                collect(formId, form, inner, inName, inPath, found);
            }
        }
    }
}
