package org.articula.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that the browser reads strictly, and the keyboard a phone brings up for each. */
class FormInputsTest {

    private static final Map<String, String> KEYBOARDS = Map.of("phone", "tel", "email", "email");

    /** @param form where it stands */
    record Field(Path form, JsonNode schema) {

        String text(String property) {
            return schema.path(property).asText();
        }

        boolean is(String type) {
            return text("type").equals(type);
        }

        @Override
        public String toString() {
            return form.getFileName() + " " + text("id");
        }
    }

    static Stream<Field> fields() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("forms"))) {
            return all.sorted().toList().stream().flatMap(FormInputsTest::fieldsOf);
        }
    }

    static Stream<Field> numbers() throws IOException {
        return fields().filter(field -> field.is("number"));
    }

    static Stream<Field> moments() throws IOException {
        return fields().filter(field -> field.is("datetime"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aFigureIsWholeOrHasTwoDecimalsAndBounds(Field figure) {
        assertThat(figure.schema().path("decimalDigits").asInt(-1)).isIn(0, 2);
        assertThat(figure.schema().path("validate").path("min").isNumber()).isTrue();
        assertThat(figure.schema().has("increment")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aDateOrAnHourIsLocal(Field moment) {
        assertThat(moment.text("subtype")).isIn("date", "time", "datetime");
        if (!moment.text("subtype").equals("date")) {
            assertThat(moment.text("timeSerializingFormat")).isEqualTo("no_timezone");
        }
    }

    /** Both ways: what asks for a telephone or an address brings up its keyboard, and nothing else does. */
    @ParameterizedTest
    @MethodSource("fields")
    void telephonesAndAddressesBringTheirKeyboard(Field field) {
        String keyboard = field.schema().path("properties").path("inputmode").asText(null);

        assertThat(keyboard).isEqualTo(field.is("textfield") ? KEYBOARDS.get(field.text("key")) : null);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldNamedLikeATelephoneOrAnAddressIsKeyedLikeOne(Field field) {
        String label = field.text("label").toLowerCase(java.util.Locale.ROOT);
        boolean asks =
                List.of("teléfono", "celular", "whatsapp", "correo").stream().anyMatch(label::startsWith);
        if (asks && Set.of("textfield", "textarea").contains(field.text("type"))) {
            assertThat(KEYBOARDS).containsKey(field.text("key"));
        }
    }

    private static Stream<Field> fieldsOf(Path form) {
        try {
            return componentsOf(new ObjectMapper().readTree(form.toFile())).map(schema -> new Field(form, schema));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Stream<JsonNode> componentsOf(JsonNode container) {
        return StreamSupport.stream(container.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), componentsOf(component)));
    }
}
