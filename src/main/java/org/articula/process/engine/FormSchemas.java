package org.articula.process.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The forms of this version of the product. A task that an older version opened is shown with them too: the engine would
 * show the form it was deployed with, whose fields the code that reads it no longer knows.
 */
@Component
class FormSchemas {

    private final Map<String, String> schemas = new HashMap<>();

    FormSchemas(ObjectMapper json) throws IOException {
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
            String schema = form.getContentAsString(StandardCharsets.UTF_8);
            schemas.put(json.readTree(schema).path("id").asText(), schema);
        }
    }

    /** @throws NoSuchElementException if the product has no such form */
    String of(String formId) {
        String schema = schemas.get(formId);
        if (schema == null) {
            throw new NoSuchElementException("No form «%s»".formatted(formId));
        }
        return schema;
    }
}
