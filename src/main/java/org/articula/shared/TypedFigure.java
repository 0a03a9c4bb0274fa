package org.articula.shared;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as somebody typed it, read exactly or refused: {@code 1.234,56}, {@code 1,234.56} and {@code 1 234,56} are one
 * figure, {@code ,5} is a half, and a dot with three digits behind marks thousands. {@code 1,200} is refused: it may be
 * meant either way. The forms in the browser read by the same rules.
 */
public final class TypedFigure {

    /** More would not survive a browser, which counts in binary floating point. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_DECIMALS = 2;

    private static final Pattern SIGNED = Pattern.compile("([-−]?)(.*)", Pattern.DOTALL);
    private static final Pattern UNIT = Pattern.compile("[$%€]|usd", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("([0-9]*)(?:[.,]([0-9]+))?");
    private static final Pattern GROUPED = Pattern.compile(
            "([1-9][0-9]{0,2}([.,'’ \\u00a0\\u202f\\u2009])[0-9]{3}" + "((?:\\2[0-9]{3})*))(?:(?!\\2)[.,]([0-9]+))?");

    private TypedFigure() {}

    /**
     * The figure that was typed, with the decimals it was typed with.
     *
     * @param typed not blank
     * @param decimals how many the field takes, 0 to 2
     * @throws UnreadableException when it is no figure, may be read in two ways, or has more decimals or digits than fit
     */
    public static BigDecimal read(String typed, int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("No rule for " + decimals + " decimals");
        }
        String text = Blanks.strip(typed);
        Matcher signed = SIGNED.matcher(text);
        if (!signed.matches() || signed.group(2).isEmpty()) {
            throw new UnreadableException(text, " no es un número.");
        }
        String sign = signed.group(1).isEmpty() ? "" : "-";
        String unsigned = signed.group(2);
        Matcher grouped = GROUPED.matcher(unsigned);
        Matcher plain = PLAIN.matcher(unsigned);
        if (grouped.matches()) {
            String whole = grouped.group(1).replaceAll("[^0-9]", "");
            boolean oneComma = grouped.group(2).equals(",") && grouped.group(3).isEmpty();
            if (oneComma && grouped.group(4) == null) {
                throw eitherWay(text, sign + whole, decimals);
            }
            return exact(text, sign, whole, grouped.group(4), decimals);
        }
        if (plain.matches()) {
            return exact(text, sign, plain.group(1), plain.group(2), decimals);
        }
        throw new UnreadableException(
                text,
                UNIT.matcher(text).find() ? ": escriba solo el número, sin signos como $ o %." : " no es un número.");
    }

    /**
     * A figure that came as a number, held to the limits of one that was typed.
     *
     * @param written as it came, for the refusal
     * @throws UnreadableException when it has more decimals or digits than fit
     */
    public static BigDecimal check(String written, BigDecimal figure, int decimals) {
        if (figure.precision() - (long) figure.scale() > MOST_DIGITS) {
            throw tooLarge(written);
        }
        int needed =
                decimals == 0 ? figure.scale() : figure.stripTrailingZeros().scale();
        if (needed > decimals) {
            throw tooManyDecimals(written, decimals);
        }
        return figure.setScale(Math.max(0, Math.min(figure.scale(), decimals)));
    }

    /** The refusal of a figure that does not fit. */
    public static UnreadableException tooLarge(String written) {
        return new UnreadableException(written, " tiene demasiadas cifras.");
    }

    private static UnreadableException tooManyDecimals(String written, int decimals) {
        return new UnreadableException(
                written,
                decimals == 0
                        ? " no es un número entero: escríbalo sin decimales."
                        : " tiene demasiados decimales: escriba dos como máximo.");
    }

    private static BigDecimal exact(String text, String sign, String whole, String fraction, int decimals) {
        String behind = fraction == null ? "" : fraction;
        if (behind.length() > decimals) {
            throw tooManyDecimals(text, decimals);
        }
        String counted = whole.replaceFirst("^0+", "");
        if (counted.length() + behind.length() > MOST_DIGITS) {
            throw tooLarge(text);
        }
        return new BigDecimal(sign + "0" + counted + (behind.isEmpty() ? "" : "." + behind));
    }

    private static UnreadableException eitherWay(String text, String thousands, int decimals) {
        String otherwise = decimals == 0 ? "." : "; si no, use dos decimales como máximo.";
        return new UnreadableException(
                text, " se puede leer de dos maneras: si son miles, escriba " + thousands + otherwise);
    }
}
