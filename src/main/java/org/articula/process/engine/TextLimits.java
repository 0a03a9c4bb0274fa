package org.articula.process.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.articula.shared.FieldError;
import org.springframework.stereotype.Component;

/**
 * Holds every text of a form to the length its field takes ({@code validate.maxLength}): a browser does, but not everything that sends a
 * form is one. What is not typed freely (ids, options, dates, figures) is never long.
 */
@Component
class TextLimits {

    /** Of what has no length of its own. */
    static final int OTHERWISE = 255;

    private static final Set<String> TYPED = Set.of("textfield", "textarea");

    private final FormSchemas schemas;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Map<String, Integer>> known = new ConcurrentHashMap<>();

    TextLimits(FormSchemas schemas) {
        this.schemas = schemas;
    }

    /** One fault for each text that is longer than its field takes. */
    List<FieldError> check(String formId, Map<String, ?> submitted) {
        List<FieldError> errors = new ArrayList<>();
        check(of(formId), submitted, "", "", errors);
        return errors;
    }

    /** The length of each field of the form that is typed freely, by its path without the number of a row. */
    Map<String, Integer> of(String formId) {
        return known.computeIfAbsent(formId, this::read);
    }

    private static void check(
            Map<String, Integer> limits, Object value, String path, String field, List<FieldError> errors) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, inner) -> check(
                    limits, inner, joined(path, String.valueOf(name)), joined(field, String.valueOf(name)), errors));
        } else if (value instanceof List<?> rows) {
            for (int row = 0; row < rows.size(); row++) {
                check(limits, rows.get(row), path + "[" + row + "]", field, errors);
            }
        } else if (value instanceof String text) {
            int longest = limits.getOrDefault(field, OTHERWISE);
            if (text.strip().length() > longest) {
                errors.add(new FieldError(path, "Escriba como máximo %d caracteres.".formatted(longest)));
            }
        }
    }

    private Map<String, Integer> read(String formId) {
        try {
            Map<String, Integer> limits = new HashMap<>();
            collect(json.readTree(schemas.of(formId)), "", limits);
            return Map.copyOf(limits);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Form " + formId + " is not JSON", broken);
        }
    }

    private static void collect(JsonNode container, String path, Map<String, Integer> limits) {
        for (JsonNode component : container.path("components")) {
            JsonNode longest = component.path("validate").path("maxLength");
            if (TYPED.contains(component.path("type").asText()) && longest.isInt()) {
                limits.put(joined(path, component.path("key").asText()), longest.asInt());
            }
            collect(component, joined(path, component.path("path").asText()), limits);
        }
    }

    private static String joined(String path, String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }
}
