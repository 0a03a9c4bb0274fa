package org.articula.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people type freely into a form, as the form says it: where a text may have several lines and how long it may be
 * ({@code validate.maxLength}). A browser holds itself to that, but not everything that sends a form is one. What is not typed freely (ids,
 * options, dates, figures) is one line and never long.
 */
@Component
class FormTexts {

    private static final String AREA = "textarea";
    private static final Set<String> TYPED = Set.of("textfield", AREA);

    /** The same words as beside a field of a class. */
    private static final String TOO_LONG =
            ResourceBundle.getBundle("ValidationMessages").getString("jakarta.validation.constraints.Size.message");

    private final FormSchemas schemas;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Map<String, Field>> known = new ConcurrentHashMap<>();

    FormTexts(FormSchemas schemas) {
        this.schemas = schemas;
    }

    /** How a form takes a text. */
    record Field(int longest, boolean severalLines) {

        /** What has no length of its own. */
        static final Field OTHERWISE = new Field(255, false);
    }

    /** The same fields with every text as {@link TypedText} makes it. */
    Map<String, Object> tidy(String formId, Map<String, ?> submitted) {
        return tidy(of(formId), submitted, "");
    }

    /** One fault for each text that is longer than its field takes. */
    List<FieldError> tooLong(String formId, Map<String, ?> tidied) {
        FieldErrors errors = new FieldErrors();
        check(of(formId), tidied, "", "", errors);
        return errors.all();
    }

    /** How the form takes the text at a path without the numbers of rows. */
    Field field(String formId, String path) {
        return of(formId).getOrDefault(path, Field.OTHERWISE);
    }

    /** The texts of the form that are typed freely, by their paths without the numbers of rows. */
    Map<String, Field> of(String formId) {
        return known.computeIfAbsent(formId, this::read);
    }

    private static Map<String, Object> tidy(Map<String, Field> texts, Map<?, ?> fields, String path) {
        Map<String, Object> tidy = new LinkedHashMap<>();
        fields.forEach((key, value) ->
                tidy.put(String.valueOf(key), tidyValue(texts, value, joined(path, String.valueOf(key)))));
        return tidy;
    }

    private static @Nullable Object tidyValue(Map<String, Field> texts, @Nullable Object value, String path) {
        if (value instanceof String text) {
            return texts.getOrDefault(path, Field.OTHERWISE).severalLines()
                    ? TypedText.lines(text)
                    : TypedText.line(text);
        }
        if (value instanceof Map<?, ?> fields) {
            return tidy(texts, fields, path);
        }
        return value instanceof List<?> rows
                ? rows.stream().map(row -> tidyValue(texts, row, path)).toList()
                : value;
    }

    private static void check(
            Map<String, Field> texts, @Nullable Object value, String path, String field, FieldErrors errors) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, inner) -> check(
                    texts, inner, joined(path, String.valueOf(name)), joined(field, String.valueOf(name)), errors));
        } else if (value instanceof List<?> rows) {
            for (int row = 0; row < rows.size(); row++) {
                check(texts, rows.get(row), path + "[" + row + "]", field, errors);
            }
        } else if (value instanceof String text) {
            int longest = texts.getOrDefault(field, Field.OTHERWISE).longest();
            if (text.length() > longest) {
                errors.add(path, TOO_LONG.replace("{max}", String.valueOf(longest)));
            }
        }
    }

    private Map<String, Field> read(String formId) {
        try {
            Map<String, Field> found = new HashMap<>();
            collect(json.readTree(schemas.of(formId)), "", found);
            return Map.copyOf(found);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Form " + formId + " is not JSON", broken);
        }
    }

    private static void collect(JsonNode container, String path, Map<String, Field> found) {
        for (JsonNode component : container.path("components")) {
            String type = component.path("type").asText();
            if (TYPED.contains(type)) {
                found.put(
                        joined(path, component.path("key").asText()),
                        new Field(
                                component.path("validate").path("maxLength").asInt(Field.OTHERWISE.longest()),
                                type.equals(AREA)));
            }
            collect(component, joined(path, component.path("path").asText()), found);
        }
    }

    private static String joined(String path, String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }
}
