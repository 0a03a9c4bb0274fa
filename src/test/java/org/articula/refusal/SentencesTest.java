package org.articula.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1 segundo",
        "999, 1 segundo",
        "1001, 2 segundos",
        "90000, 90 segundos",
        "91000, 2 minutos",
        "300000, 5 minutos",
        "0, 1 segundo",
    })
    void aTimeToWaitIsRoundedUp(long milliseconds, String words) {
        assertThat(Sentences.wait(Duration.ofMillis(milliseconds))).isEqualTo(words);
    }

    @Test
    void everyStatusHasASentence() {
        for (int status = 400; status < 600; status++) {
            assertThat(Sentences.ofStatus(status)).as("%d", status).endsWith(".");
            assertThat(Sentences.titleOf(status)).as("%d", status).isNotBlank();
        }
        assertThat(Sentences.ofStatus(418)).isEqualTo(Sentences.ofStatus(400));
        assertThat(Sentences.ofStatus(599)).isEqualTo(Sentences.ofStatus(500));
    }
}
