package org.articula.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as people here read them, always in the zone of the network. */
public final class SpanishDates {

    /** Language of everything a person reads. */
    public static final Locale LOCALE = Locale.forLanguageTag("es-EC");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", LOCALE);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", LOCALE);
    private static final DateTimeFormatter IN_A_TABLE = DateTimeFormatter.ofPattern("d MMM uuuu", LOCALE);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEEE d 'de' MMMM", LOCALE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", LOCALE);

    private SpanishDates() {}

    /** {@code jueves 3 de diciembre de 2026, 15:00 (hora de Ecuador)}. */
    public static String dateTime(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return DAY.format(local) + ", " + TIME.format(local) + " (" + zoneName(zone) + ")";
    }

    /** {@code jueves 3 de diciembre de 2026, 15:00}, for a reader who knows the zone. */
    public static String dateTime(LocalDateTime local) {
        return DAY.format(local) + ", " + TIME.format(local);
    }

    /** {@code martes 8 de diciembre a las 15:00}, of a day not far away, for a reader who knows the zone. */
    public static String soon(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        String at = local.getHour() == 1 ? " a la " : " a las ";
        return DAY_OF_YEAR.format(local) + at + TIME.format(local);
    }

    /** {@code jueves 3 de diciembre de 2026}. */
    public static String longDate(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 3 de diciembre de 2026}. */
    public static String date(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** {@code 3 dic 2026}, where there is little room. */
    public static String shortDate(LocalDate date) {
        return IN_A_TABLE.format(date).replace(".", "");
    }

    /** {@code 15:00}. */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** {@code hora de Ecuador}. */
    public static String zoneName(ZoneId zone) {
        String name = zone.getDisplayName(TextStyle.FULL, LOCALE);
        // Java writes it as a title; it stands within a sentence here
        return name.startsWith("Hora ") ? "h" + name.substring(1) : name;
    }
}
