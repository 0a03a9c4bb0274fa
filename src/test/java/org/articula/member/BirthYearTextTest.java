package org.articula.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthYearTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900", "1985", "2012", "0000"})
    void fourDigitsAreAYear(String text) {
        assertThat(BirthYearText.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "09/03/1978, 1978",
        "9-3-1978, 1978",
        "9.3.1978, 1978",
        "1978-03-09, 1978",
        "1978-03-09T00:00:00, 1978",
        "05/25/1978, 1978",
        "29/02/1984, 1984",
        "09/03/78, 1985"
    })
    void aWholeDateIsToldFromAYear(String text, String year) {
        assertThat(BirthYearText.fault(text))
                .contains("«%s» es una fecha completa: escriba solo el año, como %s.".formatted(text, year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2025", "31/04/1980", "1980-02-30", "00/00/1980", "45/45/1980"})
    void aDateThatDoesNotExistIsToldSo(String text) {
        assertThat(BirthYearText.fault(text))
                .contains("«%s» no es un año y, además, esa fecha no existe: escriba solo el año, como 1985."
                        .formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1985", "1985.5", "19855", "198", "abc", "1985 aprox.", "12 de mayo", "١٩٨٥"})
    void anythingElseIsNoYear(String text) {
        assertThat(BirthYearText.fault(text))
                .contains("«%s» no es un año: escriba cuatro cifras, como 1985.".formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"85", "'85"})
    void twoDigitsAreNotEnough(String text) {
        assertThat(BirthYearText.fault(text))
                .contains("Escriba el año «%s» con cuatro cifras, como 1985.".formatted(text));
    }
}
