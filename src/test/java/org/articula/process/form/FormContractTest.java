package org.articula.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * A form and its class say the same, both ways: what the form shows are the components of the record it opens with, and what it
 * asks for are those of the record it sends. Rows are compared like forms.
 */
class FormContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<FormClass> CLASSES = classes();

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("forms"))) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatAFormReadsIsWhatItsClassShows(Path file) throws IOException {
        FormKeys form = FormKeys.of(JSON.readTree(file.toFile()));
        Set<String> shown = keys(typeOf(file).shown(), "");

        // What only this person typed, and what a class shows for the fields to start with
        Set<String> needed = new TreeSet<>(form.read());
        needed.removeAll(form.asked());
        Set<String> useless = new TreeSet<>(shown);
        useless.removeAll(form.read());
        useless.removeAll(form.asked());

        assertThat(shown).as("shown by the class").containsAll(needed);
        assertThat(useless)
                .as("shown by the class, read by nothing in the form")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatAFormAsksForIsWhatItsClassTakes(Path file) throws IOException {
        FormKeys form = FormKeys.of(JSON.readTree(file.toFile()));

        assertThat(keys(ResolvableType.forClass(typeOf(file).fields()), "")).isEqualTo(form.asked());
    }

    /** The comparison itself: no field can go from any form without a word. */
    @ParameterizedTest
    @MethodSource("forms")
    void aFieldThatIsTakenOutOfAFormIsMissed(Path file) throws IOException {
        Set<String> taken = keys(ResolvableType.forClass(typeOf(file).fields()), "");
        JsonNode form = JSON.readTree(file.toFile());
        for (JsonNode parent : form.findParents("components")) {
            ArrayNode components = (ArrayNode) parent.get("components");
            for (int i = 0; i < components.size(); i++) {
                JsonNode field = components.remove(i);
                if (field.has("key") || field.has("path")) {
                    assertThat(FormKeys.of(form).asked())
                            .as("without %s", field.path("id"))
                            .isNotEqualTo(taken);
                }
                components.insert(i, field);
            }
        }
        assertThat(FormKeys.of(form).asked()).isEqualTo(taken);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFileIsNamedAfterItsForm(Path file) throws IOException {
        assertThat(JSON.readTree(file.toFile()).path("id").asText())
                .isEqualTo(typeOf(file).formId());
    }

    /** What is blank reaches a form as nothing at all, so a comparison with a blank text is never true. */
    @ParameterizedTest
    @MethodSource("forms")
    void noFormWaitsForABlankText(Path form) throws IOException {
        assertThat(Files.readString(form)).doesNotContainPattern("= *\\\\\"\\\\\"");
    }

    /** form-js calls a group without a name «Group», and what stands above a preview is no heading. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyGroupHasANameAndNoPreviewAHeading(Path form) throws IOException {
        JsonNode schema = JSON.readTree(form.toFile());
        schema.findParents("type").forEach(component -> {
            if (component.path("type").asText().equals("group")) {
                assertThat(component.path("label").asText())
                        .as(component.path("id").asText())
                        .isNotBlank();
            }
            if (component.at("/properties/appearance").asText().equals("preview")) {
                assertThat(component.path("text").asText()).doesNotStartWith("#");
            }
        });
    }

    static FormClass typeOf(Path file) {
        String stem = file.getFileName().toString().replace(".form", "");
        String formId = Arrays.stream(stem.split("-"))
                .map(FormContractTest::capitalized)
                .collect(Collectors.joining());
        return CLASSES.stream()
                .filter(type -> capitalized(type.formId()).equals(formId + "Form"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing opens " + file));
    }

    private static List<FormClass> classes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskForm.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(StartForm.class));
        return scanner.findCandidateComponents("org.articula.process").stream()
                .map(found -> ResolvableType.forClass(type(found.getBeanClassName())))
                .map(type -> FormClass.of(type.toClass()))
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The paths of a record's components; rows under the name of their list, what is unwrapped without a name of its own. */
    private static Set<String> keys(ResolvableType type, String prefix) {
        Set<String> keys = new TreeSet<>();
        RecordComponent[] components = type.toClass().getRecordComponents();
        assertThat(components).as("%s is a record", type).isNotNull();
        for (RecordComponent component : components) {
            ResolvableType held = ResolvableType.forType(component.getGenericType());
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                keys.addAll(keys(held, prefix));
            } else {
                String path = prefix + component.getName();
                keys.add(path);
                ResolvableType inner = Collection.class.isAssignableFrom(held.toClass())
                        ? held.as(Collection.class).getGeneric()
                        : held;
                if (inner.toClass().isRecord() && inner.toClass() != Option.class) {
                    keys.addAll(keys(inner, path + "."));
                }
            }
        }
        return keys;
    }
}
