package org.articula.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what spreadsheets do to telephones, identity numbers and years when they take them for quantities. */
final class FiguresText {

    private static final Pattern WITH_DECIMALS = Pattern.compile("'?(\\+?[0-9]{4,})[.,]0{1,2}");
    private static final Pattern WITH_EXPONENT = Pattern.compile("'?([0-9])[.,]([0-9]+)[eE]\\+?([0-9]{1,2})");
    private static final Pattern WITH_APOSTROPHE = Pattern.compile("'(\\+?[0-9][0-9 .()\\-]{2,})");

    private FiguresText() {}

    /**
     * The figures as they were before: {@code 1002345676.0} was 1002345676, {@code 9.91234567E8} was 991234567 and an
     * apostrophe said that a number is a text. Anything else stays as it is.
     */
    static String repaired(String text) {
        Matcher decimals = WITH_DECIMALS.matcher(text);
        if (decimals.matches()) {
            return decimals.group(1);
        }
        Matcher exponent = WITH_EXPONENT.matcher(text);
        if (exponent.matches() && exact(exponent)) {
            return exponent.group(1) + exponent.group(2);
        }
        Matcher apostrophe = WITH_APOSTROPHE.matcher(text);
        return apostrophe.matches() ? apostrophe.group(1) : text;
    }

    /** With an exponent that has more places than there are digits the last ones are gone. */
    static Optional<String> fault(String text) {
        Matcher exponent = WITH_EXPONENT.matcher(text);
        return exponent.matches() && !exact(exponent)
                ? Optional.of("«%s» es un número abreviado: dé a la columna formato de texto y escríbalo completo."
                        .formatted(PlainText.shortened(text)))
                : Optional.empty();
    }

    private static boolean exact(Matcher exponent) {
        return Integer.parseInt(exponent.group(3)) == exponent.group(2).length();
    }
}
