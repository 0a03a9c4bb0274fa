package org.articula.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide recommends that a network meets every week (F2.3): no form and no process tells people of another rhythm. */
class MeetingRhythmTest {

    private static final Pattern EVERY_SECOND_WEEK = Pattern.compile(
            "(quince|catorce|\\b1[45]) d[ií]as|quincena|(dos|2) semanas|semana (de )?por medio",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What comes every two weeks there is a contribution to the fund, or another look at the institutions. */
    private static final Set<String> OF_SOMETHING_ELSE =
            Set.of("propose-fund.form", "approach-institution.form", "approach-institutions.bpmn");

    static Stream<Path> formsAndModels() throws IOException {
        return Stream.concat(files("forms", ".form"), files("bpmn", ".bpmn"))
                .filter(file -> !OF_SOMETHING_ELSE.contains(file.getFileName().toString()));
    }

    @ParameterizedTest
    @MethodSource("formsAndModels")
    void nobodyReadsThatTheGuideAsksForEverySecondWeek(Path file) throws IOException {
        String text = Files.readString(file).replaceAll("\\s+", " ");

        assertThat(EVERY_SECOND_WEEK.matcher(text).results())
                .extracting(found -> text.substring(Math.max(0, found.start() - 60), found.end()))
                .isEmpty();
    }

    @Test
    void theFormOfANewNetworkStartsFromEveryWeekAndSaysWhy() throws IOException {
        JsonNode rhythm = rhythm("register-network");

        assertThat(rhythm.path("defaultValue").asInt()).isEqualTo(7);
        assertThat(rhythm.path("description").asText()).isEqualTo("La guía recomienda cada semana (7)");
    }

    private static JsonNode rhythm(String form) throws IOException {
        JsonNode schema =
                new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile());
        return StreamSupport.stream(schema.path("components").spliterator(), false)
                .filter(field -> field.path("key").asText().equals("meetingEveryDays"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Path> files(String directory, String suffix) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(directory))) {
            return all.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        }
    }
}
