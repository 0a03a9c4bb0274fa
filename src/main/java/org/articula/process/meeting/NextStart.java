package org.articula.process.meeting;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The date of the next meeting in a form that was left for later. */
final class NextStart {

    private static final String FIELD = "nextStart";

    private NextStart() {}

    /** The field, when the draft holds a date that time has overtaken. */
    static Set<String> outdated(Map<String, Object> typed, Predicate<LocalDateTime> overtaken) {
        if (!(typed.get(FIELD) instanceof String text)) {
            return Set.of();
        }
        try {
            return overtaken.test(LocalDateTime.parse(text)) ? Set.of(FIELD) : Set.of();
        } catch (DateTimeParseException halfTyped) {
            return Set.of();
        }
    }
}
