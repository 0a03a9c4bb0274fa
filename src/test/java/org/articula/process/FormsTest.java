package org.articula.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form shows is given by the class that opens it, and nothing is given that no form shows. */
class FormsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/articula/process");

    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern GIVEN = Pattern.compile("(?:put\\(|entry\\(|Map\\.of\\(|(?m)^\\s*)\"(\\w+)\",");

    private static final Set<String> FEEL = Set.of(
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "null",
            "true",
            "false",
            "count",
            "sum",
            "this",
            "parent",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "string",
            "length",
            "item",
            "i");

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("forms"))) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everythingAFormReadsIsGivenOrAskedByIt(Path form) throws IOException {
        JsonNode schema = new ObjectMapper().readTree(form.toFile());
        Set<String> read = new TreeSet<>();
        Set<String> asked = new TreeSet<>();
        collect(schema, read, asked);
        read.removeAll(asked);
        read.removeAll(FEEL);

        Set<String> known = names(String.join("\n", sourcesBeside(opener(form))));

        assertThat(known).containsAll(read);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everythingGivenToAFormIsReadByIt(Path form) throws IOException {
        Set<String> given = GIVEN.matcher(Files.readString(opener(form)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names(Files.readString(form))).containsAll(given);
    }

    /** What is blank reaches a form as nothing at all, so a comparison with a blank text is never true. */
    @ParameterizedTest
    @MethodSource("forms")
    void noFormWaitsForABlankText(Path form) throws IOException {
        assertThat(Files.readString(form)).doesNotContainPattern("= *\\\\\"\\\\\"");
    }

    private static void collect(JsonNode node, Set<String> read, Set<String> asked) {
        if (node.isTextual()) {
            expressionsOf(node.asText()).forEach(expression -> read.addAll(names(expression)));
        }
        if (node.has("type")) {
            Stream.of("key", "path").map(node::path).map(JsonNode::asText).forEach(asked::add);
            if (node.has("valuesKey")) {
                read.add(node.get("valuesKey").asText());
            }
            node.path("columns").forEach(column -> read.add(column.path("key").asText()));
        }
        node.forEach(child -> collect(child, read, asked));
    }

    private static List<String> expressionsOf(String text) {
        return text.startsWith("=")
                ? List.of(text)
                : TEMPLATE.matcher(text)
                        .results()
                        .map(found -> "=" + found.group(1))
                        .toList();
    }

    private static Set<String> names(String text) {
        String code = text.startsWith("=") ? QUOTED.matcher(text).replaceAll("") : text;
        return NAME.matcher(code).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The class that opens a form: {@code score-chains.form} is opened by {@code ScoreChainsTask} or {@code ScoreChainsStart}. */
    private static Path opener(Path form) throws IOException {
        String stem = form.getFileName().toString().replace(".form", "");
        String type = Arrays.stream(stem.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        Set<String> names = Set.of(type + "Task.java", type + "Start.java");
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> names.contains(file.getFileName().toString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing opens " + form));
        }
    }

    private static List<String> sourcesBeside(Path source) throws IOException {
        try (Stream<Path> beside = Files.list(source.getParent())) {
            return beside.filter(Files::isRegularFile).map(FormsTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
