package org.articula.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/glossary.md} true: what it calls by a name in code is called so. */
class GlossaryTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Path JAVA = Path.of("src", "main", "java", "org", "articula");

    record Entry(String term, String code, String meaning) {

        List<String> names() {
            return CODE.matcher(code).results().map(match -> match.group(1)).toList();
        }
    }

    private final List<Entry> entries = read(Path.of("docs", "glossary.md"))
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Término "))
            .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
            .map(cells -> new Entry(cells[0], cells[1], cells[2]))
            .toList();

    @Test
    void namesOnlyCodeThatExists() {
        assertThat(entries).hasSizeGreaterThan(40);
        assertThat(entries.stream().flatMap(entry -> entry.names().stream()).filter(name -> !exists(name)))
                .isEmpty();
    }

    @Test
    void givesEveryTermANameOrReservesOne() {
        assertThat(entries)
                .filteredOn(entry -> entry.names().isEmpty())
                .allSatisfy(entry -> assertThat(entry.code()).as(entry.term()).matches("\\*reserved: [a-z ]+\\*"));
    }

    @Test
    void listsEachTermOnceInSpanishOrder() {
        List<String> terms = entries.stream().map(Entry::term).toList();

        assertThat(terms)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("es")));
    }

    @Test
    void usesNoReservedWordForSomethingElse() {
        List<String> reserved = entries.stream()
                .filter(entry -> entry.names().isEmpty())
                .map(entry -> entry.code().replaceAll("\\*reserved: ([a-z ]+)\\*", "$1"))
                .map(GlossaryTest::className)
                .toList();

        assertThat(files(JAVA, ".java")
                        .map(file -> file.getFileName().toString().replace(".java", "")))
                .doesNotContainAnyElementsOf(reserved);
    }

    private static String className(String words) {
        Matcher initials = Pattern.compile("(?:^| )([a-z])").matcher(words);
        return initials.replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /** A class, a member of one, an id in a diagram or a form, or a file among the resources. */
    private static boolean exists(String name) {
        if (name.contains("/")) {
            return Files.exists(Path.of("src", "main", "resources").resolve(name));
        }
        if (Character.isLowerCase(name.charAt(0))) {
            return Stream.concat(files(Path.of("bpmn"), ".bpmn"), files(Path.of("forms"), ".form"))
                    .anyMatch(file -> Pattern.compile("\\bid\"?[=:] ?\"" + name + "\"")
                            .matcher(read(file))
                            .find());
        }
        String[] parts = name.split("\\.", 2);
        return files(JAVA, "/" + parts[0] + ".java")
                .anyMatch(file -> parts.length == 1
                        || Pattern.compile("\\b" + parts[1] + "\\b")
                                .matcher(read(file))
                                .find());
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
