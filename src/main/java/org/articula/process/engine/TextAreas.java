package org.articula.process.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tidies what people typed into a form: line breaks stay where the form has a text area, everywhere else a text is one line. */
@Component
class TextAreas {

    private final FormSchemas schemas;
    private final Map<String, Set<String>> areas = new ConcurrentHashMap<>();

    TextAreas(FormSchemas schemas) {
        this.schemas = schemas;
    }

    /** The same fields with every text as {@link TypedText} makes it. */
    Map<String, Object> tidy(String formId, Map<String, ?> submitted) {
        return tidy(submitted, "", areas.computeIfAbsent(formId, this::read));
    }

    private static Map<String, Object> tidy(Map<?, ?> fields, String path, Set<String> areas) {
        Map<String, Object> tidy = new LinkedHashMap<>();
        fields.forEach((key, value) -> tidy.put(String.valueOf(key), tidy(value, path + "/" + key, areas)));
        return tidy;
    }

    private static @Nullable Object tidy(@Nullable Object value, String path, Set<String> areas) {
        if (value instanceof String text) {
            return areas.contains(path) ? TypedText.lines(text) : TypedText.line(text);
        }
        if (value instanceof Map<?, ?> fields) {
            return tidy(fields, path, areas);
        }
        return value instanceof List<?> rows
                ? rows.stream().map(row -> tidy(row, path, areas)).toList()
                : value;
    }

    private Set<String> read(String formId) {
        try {
            Set<String> found = new HashSet<>();
            collect(new ObjectMapper().readTree(schemas.of(formId)), "", found);
            return found;
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Form " + formId + " is no JSON", broken);
        }
    }

    private static void collect(JsonNode parent, String path, Set<String> found) {
        for (JsonNode component : parent.path("components")) {
            if (component.path("type").asText().equals("textarea")) {
                found.add(path + "/" + component.path("key").asText());
            }
            String below = component.path("path").asText();
            collect(component, below.isEmpty() ? path : path + "/" + below, found);
        }
    }
}
