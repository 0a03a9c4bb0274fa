package org.articula.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    1002345676.0     | 1002345676
                    1002345676,00    | 1002345676
                    991234567.0      | 991234567
                    +573001234567.0  | +573001234567
                    1985.0           | 1985
                    9.91234567E8     | 991234567
                    9,91234567E+08   | 991234567
                    '0991234567      | 0991234567
                    '1985            | 1985
                    (06) 2920-123    | (06) 2920-123
                    100234567-4      | 100234567-4
                    06.292.012.0     | 06.292.012.0
                    A1002345.0       | A1002345.0
                    """)
    void whatASpreadsheetDidToFiguresIsUndone(String written, String figures) {
        assertThat(FiguresText.repaired(written)).isEqualTo(figures);
        assertThat(FiguresText.fault(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.91E+08", "9,9E8", "1.00235E9"})
    void figuresThatAreGoneAreTold(String written) {
        assertThat(FiguresText.repaired(written)).isEqualTo(written);
        assertThat(FiguresText.fault(written))
                .hasValueSatisfying(fault -> assertThat(fault).contains("es un número abreviado"));
    }
}
