package org.articula.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;

/**
 * A form holds a browser to the limits of the domain and offers its words: those that stand beside the fields its class takes, which are
 * the domain's own constants.
 */
class FormLimitsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> TYPED = Set.of("textfield", "textarea");

    static Stream<Path> forms() throws IOException {
        return FormContractTest.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aTextMayBeAsLongAsTheDomainSays(Path file) throws IOException {
        Map<String, RecordComponent> taken = taken(file);
        Map<String, Object> inForm = new TreeMap<>();
        Map<String, Object> inClass = new TreeMap<>();
        fields(file).forEach((path, field) -> {
            if (TYPED.contains(field.path("type").asText()) && isText(taken.get(path))) {
                inForm.put(path, field.path("validate").path("maxLength").asText());
                inClass.put(path, limit(taken.get(path), Size.class, Size::max));
            }
        });

        assertThat(inForm).isEqualTo(inClass);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFigureHasTheBoundsOfTheDomain(Path file) throws IOException {
        Map<String, RecordComponent> taken = taken(file);
        Map<String, Object> inForm = new TreeMap<>();
        Map<String, Object> inClass = new TreeMap<>();
        fields(file).forEach((path, field) -> {
            if (isFigure(field) && taken.containsKey(path)) {
                inForm.put(path, bounds(field));
                inClass.put(
                        path,
                        limit(taken.get(path), Min.class, Min::value) + " to "
                                + limit(taken.get(path), Max.class, Max::value));
            }
        });

        assertThat(inForm).isEqualTo(inClass);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatADomainConstantIsCalledStandsOnce(Path file) throws IOException {
        Map<String, RecordComponent> taken = taken(file);
        fields(file).forEach((path, field) -> {
            RecordComponent component = taken.get(path);
            if (component != null
                    && component.getType().isEnum()
                    && Worded.class.isAssignableFrom(component.getType())) {
                for (JsonNode option : field.path("values")) {
                    String name = option.path("value").asText();
                    assertThat(option.path("label").asText())
                            .as("%s: %s", path, name)
                            .isEqualTo(words(component.getType(), name));
                }
            }
        });
    }

    private static String words(Class<?> constants, String name) {
        return Stream.of(constants.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .map(constant -> ((Worded) constant).spanish())
                .findFirst()
                .orElseThrow(() -> new AssertionError(constants + " has no " + name));
    }

    /** A number to type, or one out of a few to tap. */
    private static boolean isFigure(JsonNode field) {
        return field.path("type").asText().equals("number")
                || field.path("values").path(0).path("value").isNumber();
    }

    private static String bounds(JsonNode field) {
        List<JsonNode> values = field.path("values").findValues("value");
        return values.isEmpty()
                ? field.path("validate").path("min").asText() + " to "
                        + field.path("validate").path("max").asText()
                : values.get(0).asText() + " to "
                        + values.get(values.size() - 1).asText();
    }

    private static boolean isText(@Nullable RecordComponent component) {
        return component != null && component.getType() == String.class;
    }

    private static <A extends java.lang.annotation.Annotation> String limit(
            RecordComponent component, Class<A> type, Function<A, Object> value) {
        A annotation = component.getAccessor().getAnnotation(type);
        return annotation == null ? "" : String.valueOf(value.apply(annotation));
    }

    private static Map<String, JsonNode> fields(Path file) throws IOException {
        Map<String, JsonNode> found = new TreeMap<>();
        collect(JSON.readTree(file.toFile()), "", found);
        return found;
    }

    private static void collect(JsonNode container, String scope, Map<String, JsonNode> found) {
        for (JsonNode component : container.path("components")) {
            if (component.has("key")) {
                found.put(scope + component.get("key").asText(), component);
            }
            collect(
                    component,
                    component.has("path") ? scope + component.get("path").asText() + "." : scope,
                    found);
        }
    }

    /** What the class takes, by the path in the form. */
    private static Map<String, RecordComponent> taken(Path file) {
        Map<String, RecordComponent> found = new TreeMap<>();
        collect(ResolvableType.forClass(FormContractTest.typeOf(file).fields()), "", found);
        return found;
    }

    private static void collect(ResolvableType type, String scope, Map<String, RecordComponent> found) {
        for (RecordComponent component : type.toClass().getRecordComponents()) {
            found.put(scope + component.getName(), component);
            ResolvableType held = ResolvableType.forType(component.getGenericType());
            ResolvableType inner = Collection.class.isAssignableFrom(held.toClass())
                    ? held.as(Collection.class).getGeneric()
                    : held;
            if (inner.toClass().isRecord()) {
                collect(inner, scope + component.getName() + ".", found);
            }
        }
    }
}
