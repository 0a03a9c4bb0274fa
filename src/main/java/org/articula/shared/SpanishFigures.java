package org.articula.shared;

import java.math.BigDecimal;

/** Figures as people here read them: with a decimal comma. */
public final class SpanishFigures {

    private SpanishFigures() {}

    /** Hundredths as a figure without idle zeros: 9950 is «99,5». */
    public static String hundredths(long hundredths) {
        return of(BigDecimal.valueOf(hundredths, 2).stripTrailingZeros());
    }

    /** With its decimals: 3.80 is «3,80». */
    public static String of(BigDecimal figure) {
        return figure.toPlainString().replace('.', ',');
    }
}
