package org.articula.logbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articula.shared.FieldError;
import org.articula.shared.TextCheck;

/** What an entry of the logbook must look like before it is kept. */
final class LogbookPolicy {

    private LogbookPolicy() {}

    /** @param today where the territory or network is: the logbook tells what was done, not what is planned */
    static List<FieldError> check(List<LogbookEntry> entries, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (entries.isEmpty()) {
            errors.add(new FieldError("entries", "Anote al menos una fuente o un taller."));
        }
        for (int i = 0; i < entries.size(); i++) {
            errors.addAll(check(entries.get(i), "entries[" + i + "].", today));
        }
        return errors;
    }

    /** @param prefix of the entry's fields in the form */
    static List<FieldError> check(LogbookEntry entry, String prefix, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (entry.on().isAfter(today)) {
            errors.add(new FieldError(
                    prefix + "on", "La fecha no puede ser posterior a hoy, %1$td/%1$tm/%1$tY.".formatted(today)));
        } else if (entry.on().getYear() < 1900) {
            errors.add(new FieldError(prefix + "on", "Revise el año de la fecha."));
        }
        TextCheck.required(errors, prefix + "who", "de quién viene la información", entry.who(), Logbook.LONGEST_WHO);
        TextCheck.required(errors, prefix + "text", "qué pasó o qué se supo", entry.text(), Logbook.LONGEST_TEXT);
        return errors;
    }
}
