package org.articula.logbook;

import java.time.LocalDate;
import org.articula.shared.FieldErrors;

/** What an entry of the logbook must look like before it is kept. */
final class LogbookPolicy {

    private LogbookPolicy() {}

    /** @param today where the territory or network is: the logbook tells what was done, not what is planned */
    static void check(FieldErrors errors, LogbookEntry entry, LocalDate today) {
        if (entry.on().isAfter(today)) {
            errors.add("on", "La fecha no puede ser posterior a hoy, %1$td/%1$tm/%1$tY.".formatted(today));
        } else if (entry.on().getYear() < 1900) {
            errors.add("on", "Revise el año de la fecha.");
        }
        errors.required("who", "de quién viene la información", entry.who(), Logbook.LONGEST_WHO);
        errors.required("text", "qué pasó o qué se supo", entry.text(), Logbook.LONGEST_TEXT);
    }
}
