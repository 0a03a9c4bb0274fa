package org.articula.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "3.80; 3,80",
                "-0.5; -0,5",
                "9999.99; 9999,99",
                "-9999; -9999",
                "10000; 10 000",
                "1234567.5; 1 234 567,5",
                "-12345.00; -12 345,00",
                "1E+6; 1 000 000"
            })
    void hasADecimalCommaAndSpacesBetweenThousands(BigDecimal figure, String written) {
        assertThat(SpanishFigures.of(figure)).isEqualTo(written.replace(' ', '\u00a0'));
    }

    @Test
    void hundredthsLoseIdleZeros() {
        assertThat(SpanishFigures.hundredths(99_50)).isEqualTo("99,5");
        assertThat(SpanishFigures.hundredths(100_00)).isEqualTo("100");
    }

    @Test
    void binaryFiguresAreRoundedToTwoDecimals() {
        assertThat(SpanishFigures.rounded(0.785)).isEqualTo("0,79");
        assertThat(SpanishFigures.rounded(1)).isEqualTo("1,00");
    }

    @Test
    void moneyIsWrittenTheSameWay() {
        assertThat(new Money(12_345_60)).hasToString("12\u00a0345,60 USD");
        assertThat(new Money(-5)).hasToString("-0,05 USD");
    }
}
