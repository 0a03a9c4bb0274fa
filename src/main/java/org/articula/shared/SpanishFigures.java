package org.articula.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Figures as people here read them: with a decimal comma and, from five digits on, a no-break space between thousands.
 * {@link TypedFigure} reads them back.
 */
public final class SpanishFigures {

    private static final String BETWEEN_THOUSANDS = "\u00a0";
    private static final int SHORTEST_GROUPED = 5;

    private SpanishFigures() {}

    /** Hundredths as a figure without idle zeros: 9950 is «99,5». */
    public static String hundredths(long hundredths) {
        return of(BigDecimal.valueOf(hundredths, 2).stripTrailingZeros());
    }

    /** Rounded to two decimals, for what is only known in binary: 0.785 is «0,79». */
    public static String rounded(double figure) {
        return of(BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP));
    }

    /** A whole figure: 12500 is «12 500». */
    public static String of(long figure) {
        return of(BigDecimal.valueOf(figure));
    }

    /** With its decimals: 3.80 is «3,80». */
    public static String of(BigDecimal figure) {
        String text = figure.toPlainString();
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        String decimals = point < 0 ? "" : "," + text.substring(point + 1);
        return grouped(whole) + decimals;
    }

    private static String grouped(String whole) {
        String digits = whole.startsWith("-") ? whole.substring(1) : whole;
        return digits.length() < SHORTEST_GROUPED
                ? whole
                : whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", BETWEEN_THOUSANDS);
    }
}
