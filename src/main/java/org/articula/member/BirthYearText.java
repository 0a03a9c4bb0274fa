package org.articula.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.articula.sheet.PlainText;

/** Reads a year of birth as people write it and tells what else they wrote instead. */
final class BirthYearText {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern TWO_DIGITS = Pattern.compile("'?[0-9]{2}");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})(?:[T ].*)?");

    private BirthYearText() {}

    /** What is wrong with it; nothing if it is a year of four digits. */
    static Optional<String> fault(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of("Falta el año de nacimiento.");
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return Optional.of(date(text, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(date(text, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
        }
        String shown = PlainText.shortened(text);
        return Optional.of(
                TWO_DIGITS.matcher(text).matches()
                        ? "Escriba el año «%s» con cuatro cifras, como 1985.".formatted(shown)
                        : "«%s» no es un año: escriba cuatro cifras, como 1985.".formatted(shown));
    }

    private static String date(String text, String year, String month, String day) {
        // Some spreadsheets write the month first: such a date exists too.
        boolean exists = exists(year, month, day) || exists(year, day, month);
        String shown = PlainText.shortened(text);
        if (!exists) {
            return "«%s» no es un año y, además, esa fecha no existe: escriba solo el año, como 1985.".formatted(shown);
        }
        return "«%s» es una fecha completa: escriba solo el año, como %s."
                .formatted(shown, year.length() == 4 ? year : "1985");
    }

    private static boolean exists(String year, String month, String day) {
        try {
            LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return true;
        } catch (DateTimeException noSuchDate) {
            return false;
        }
    }
}
