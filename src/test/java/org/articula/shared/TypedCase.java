package org.articula.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people type and what it is, kept once for the server and for the forms in the browser. */
record TypedCase(String typed, int decimals, @Nullable String value, @Nullable String refused) {

    static List<TypedCase> of(String kind) throws IOException {
        return new ObjectMapper()
                .readValue(Path.of("src/test/resources/typed", kind + ".json").toFile(), new TypeReference<>() {});
    }
}
