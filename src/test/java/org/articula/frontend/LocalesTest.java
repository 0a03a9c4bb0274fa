package org.articula.frontend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The webapps show a missing key raw, so the Spanish files must follow the English ones of the installed release. */
class LocalesTest {

    private static final List<String> APPS = List.of("tasklist", "cockpit", "admin", "welcome");

    /** Texts that may read the same in both languages, each with why. */
    private static final Map<String, String> SAME_IN_BOTH = Map.ofEntries(
            Map.entry("Admin", "name of the application"),
            Map.entry("Cockpit", "name of the application"),
            Map.entry("Tasklist", "name of the application"),
            Map.entry("Optimize", "name of a product"),
            Map.entry("CSV", "name of a format"),
            Map.entry("JSON", "name of a format"),
            Map.entry("ID", "Spanish uses the same abbreviation"),
            Map.entry("ID*", "Spanish uses the same abbreviation"),
            Map.entry("Error", "Spanish word"),
            Map.entry("Color", "Spanish word"),
            Map.entry("General", "Spanish word"),
            Map.entry("GLOBAL", "Spanish word"),
            Map.entry("Total", "Spanish word"),
            Map.entry("Variable", "Spanish word"),
            Map.entry("Variables", "Spanish word"),
            Map.entry("Variables:", "Spanish word"),
            Map.entry("Variable / {{variableName}}", "Spanish word"),
            Map.entry("s", "plural ending, the same in Spanish"),
            Map.entry("<null>", "value of the engine"),
            Map.entry("<undefined>", "value of the engine"),
            Map.entry("<Operation>", "column name the batch page replaces"),
            Map.entry("<definition>", "column name the migration page replaces"),
            Map.entry("<version>", "column name the migration page replaces"),
            Map.entry("<", "operator"),
            Map.entry("<=", "operator"),
            Map.entry(">", "operator"),
            Map.entry(">=", "operator"),
            Map.entry("L", "date pattern"),
            Map.entry("DD/MM/YYYY", "date pattern"),
            Map.entry("HH:mm", "date pattern"),
            Map.entry("1", "first day of the week"),
            Map.entry("4", "first week of the year"),
            Map.entry("", "empty in the release as well"));

    /** The end-of-life banner is for the operator, not for who works in the webapps: blank, and hidden by the styles. */
    private static final String BANNER = "labels.BANNER_CE_EOL_TEXT";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|<[^<>]+>|&[a-z]+;|%[a-z]");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyTextOfTheReleaseHasItsSpanishAndNothingElseIsLeft(String app) throws IOException {
        assertThat(texts(app, "es").keySet()).isEqualTo(texts(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void placeholdersAndTagsSurviveTranslation(String app) throws IOException {
        Map<String, String> spanish = texts(app, "es");
        texts(app, "en").forEach((key, english) -> {
            if (!key.equals(BANNER)) {
                assertThat(placeholders(spanish.get(key))).as(app + " " + key).isEqualTo(placeholders(english));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void onlyKnownTextsReadTheSameInBothLanguages(String app) throws IOException {
        Map<String, String> spanish = texts(app, "es");
        Map<String, String> untranslated = texts(app, "en").entrySet().stream()
                .filter(entry -> entry.getValue().equals(spanish.get(entry.getKey())))
                .filter(entry -> !SAME_IN_BOTH.containsKey(entry.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(untranslated).isEmpty();
    }

    @Test
    void everyKnownTextIsStillUsed() throws IOException {
        Set<String> unused = new TreeSet<>(SAME_IN_BOTH.keySet());
        for (String app : APPS) {
            Map<String, String> spanish = texts(app, "es");
            texts(app, "en").forEach((key, english) -> {
                if (english.equals(spanish.get(key))) {
                    unused.remove(english);
                }
            });
        }
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void theProductIsCalledArticula(String app) throws IOException {
        assertThat(texts(app, "es").values()).noneMatch(text -> text.contains("Camunda"));
        assertThat(texts(app, "es")).containsEntry("labels.APP_VENDOR", "Articula");
        assertThat(texts(app, "es").get(BANNER)).isBlank();
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        String path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (InputStream file = LocalesTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            // The released files start with a byte order mark, which Jackson refuses in a string
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
            Map<String, String> texts = new TreeMap<>();
            collect("", new ObjectMapper().readTree(json), texts);
            return texts;
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), texts));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(path + "[" + index + "]", node.get(index), texts);
            }
        } else {
            texts.put(path, node.asText());
        }
    }
}
