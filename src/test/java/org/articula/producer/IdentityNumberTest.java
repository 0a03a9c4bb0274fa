package org.articula.producer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1002345674, 1002345674",
        "' 100234567-4 ', 1002345674",
        "401234562, 0401234562",
        "401234563, 401234563",
        "1.085.246.113, 1085246113",
        "ab 123456, AB123456"
    })
    void aNumberIsReadAsPeopleWriteIt(String written, String number) {
        assertThat(IdentityNumber.normalise(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "no tiene", "PASAPORTE", "123456789012345678901", "100234567/4"})
    void anythingElseIsNoNumber(String written) {
        assertThat(IdentityNumber.normalise(written)).isEmpty();
    }
}
