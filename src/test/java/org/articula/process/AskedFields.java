package org.articula.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** What a form asks for, as it stands in its file. */
public final class AskedFields {

    private AskedFields() {}

    /** Its fields: the list's path, a dot, the key. */
    public static Set<String> of(String stem) {
        try {
            Set<String> fields = new HashSet<>();
            collect(new ObjectMapper().readTree(new File("forms/" + stem + ".form")), "", fields);
            return fields;
        } catch (IOException e) {
            throw new IllegalStateException(stem, e);
        }
    }

    private static void collect(JsonNode parent, String prefix, Set<String> fields) {
        for (JsonNode component : parent.path("components")) {
            if (component.has("key")) {
                fields.add(prefix + component.get("key").asText());
            }
            collect(
                    component,
                    component.has("path") ? prefix + component.get("path").asText() + "." : prefix,
                    fields);
        }
    }
}
