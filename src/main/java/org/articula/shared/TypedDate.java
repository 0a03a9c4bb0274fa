package org.articula.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or an hour as somebody typed it, read exactly or refused: the 31st of November is no date, and every minute is
 * kept. Dates and hours are local to whatever the form is about. The forms in the browser read by the same rules.
 */
public final class TypedDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([/.-])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{2}");

    private static final Pattern HALF_DAYS = Pattern.compile(
            "([0-9]{1,2})(?:[:.h]([0-9]{2}))? ?([ap])\\. ?m\\.|([0-9]{1,2})(?:[:.h]([0-9]{2}))? ?([ap])m",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE_DAY = Pattern.compile(
            "([0-9]{1,2})[:.h]([0-9]{2})(?::00)?(?: ?h)?|([0-9]{2})([0-9]{2})|([0-9]{1,2}) ?h",
            Pattern.CASE_INSENSITIVE);

    private TypedDate() {}

    /**
     * {@code 30/11/2026}, with dots or hyphens too, or {@code 2026-11-30}; the year has four digits.
     *
     * @param typed not blank
     * @throws UnreadableException for anything else, and for days that no calendar has
     */
    public static LocalDate date(String typed) {
        String text = Blanks.strip(typed);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(text, dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(text, yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        throw new UnreadableException(
                text,
                SHORT_YEAR.matcher(text).matches()
                        ? ": escriba el año con cuatro cifras."
                        : " no es una fecha: escriba día, mes y año, por ejemplo 30/11/2026.");
    }

    /**
     * {@code 15:20}, {@code 15.20}, {@code 15h20}, {@code 1520}, {@code 3:20 p. m.}; seconds only when there are none.
     *
     * @param typed not blank
     * @throws UnreadableException for anything else
     */
    public static LocalTime time(String typed) {
        String text = Blanks.strip(typed);
        Matcher half = HALF_DAYS.matcher(text);
        if (half.matches()) {
            int hour = Integer.parseInt(either(half, 1, 4));
            boolean afternoon = either(half, 3, 6).equalsIgnoreCase("p");
            return hour < 1 || hour > 12
                    ? moment(text, -1, "0")
                    : moment(text, hour % 12 + (afternoon ? 12 : 0), either(half, 2, 5));
        }
        Matcher whole = WHOLE_DAY.matcher(text);
        if (whole.matches()) {
            String hour = whole.group(5) == null ? either(whole, 1, 3) : whole.group(5);
            return moment(text, Integer.parseInt(hour), either(whole, 2, 4));
        }
        return moment(text, -1, "0");
    }

    /**
     * A date and an hour with a {@code T} between them, as forms send them.
     *
     * @param typed not blank
     * @throws UnreadableException when either cannot be read
     */
    public static LocalDateTime dateTime(String typed) {
        String text = Blanks.strip(typed);
        int between = text.indexOf('T');
        if (between < 0) {
            throw new UnreadableException(text, " no es una fecha con su hora.");
        }
        return date(text.substring(0, between)).atTime(time(text.substring(between + 1)));
    }

    private static LocalDate day(String text, String year, String month, String day) {
        LocalDate date;
        try {
            date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            throw new UnreadableException(text, " no es una fecha.");
        }
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new UnreadableException(
                    text, " no es una fecha entre los años %d y %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return date;
    }

    private static LocalTime moment(String text, int hour, String minute) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hour < 0 || hour > 23 || minutes > 59) {
            throw new UnreadableException(text, " no es una hora: escríbala así, 15:20.");
        }
        return LocalTime.of(hour, minutes);
    }

    private static String either(Matcher found, int first, int second) {
        return found.group(first) == null ? found.group(second) : found.group(first);
    }
}
