package org.articula.process.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfitTextTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "22001, 22001, demasiado largo",
                "22001, 1406, demasiado largo",
                "HY000, 1366, emojis",
                "HY000, 1205, -",
                "23505, 23505, -",
            })
    void whatADatabaseRefusesOfATextIsRecognisedOnBoth(String state, int code, String words) {
        var sentence = UnfitText.sentence(
                new IllegalStateException(new RuntimeException(new SQLException("no", state, code))));

        if (words == null) {
            assertThat(sentence).isEmpty();
        } else {
            assertThat(sentence).hasValueSatisfying(text -> assertThat(text).contains(words));
        }
    }
}
