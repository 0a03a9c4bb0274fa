package org.articula.territory;

import java.math.BigDecimal;

/** Figures as people here read them: with a decimal comma. */
final class SpanishFigures {

    private SpanishFigures() {}

    /** Hundredths as a figure without idle zeros: 9950 is «99,5». */
    static String hundredths(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    /** With its decimals: 3.80 is «3,80». */
    static String of(BigDecimal figure) {
        return figure.toPlainString().replace('.', ',');
    }
}
