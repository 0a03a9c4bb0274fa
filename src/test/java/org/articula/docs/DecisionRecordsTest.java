package org.articula.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the index of {@code docs/adr} and the decisions themselves together. */
class DecisionRecordsTest {

    private static final Path FOLDER = Path.of("docs", "adr");
    private static final List<String> PARTS =
            List.of("**Context.**", "**Decision.**", "**Consequences.**", "**Alternatives.**");

    @Test
    void listsEveryDecisionUnderItsOwnTitleInOrder() throws IOException {
        List<String> listed = Files.readAllLines(FOLDER.resolve("README.md")).stream()
                .filter(line -> line.startsWith("- "))
                .toList();

        assertThat(listed).containsExactlyElementsOf(records().map(this::entry).toList());
    }

    @Test
    void numbersDecisionsWithoutGaps() throws IOException {
        List<String> numbers = records()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
    }

    @Test
    void saysWhatPressedWhatWasChosenWhatItCostsAndWhatElseThereWas() throws IOException {
        assertThat(records()).isNotEmpty().allSatisfy(file -> {
            assertThat(Files.readString(file)).as(file.toString()).containsSubsequence(PARTS);
            assertThat(Files.readAllLines(file)).as("one screen: " + file).hasSizeLessThanOrEqualTo(40);
        });
    }

    private String entry(Path file) {
        try {
            String title = Files.readAllLines(file).get(0).replaceFirst("^# ", "");
            return "- [" + title + "](" + file.getFileName() + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
