package org.articula.process.logbook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookEntry;
import org.articula.logbook.LogbookKind;
import org.jspecify.annotations.Nullable;

/** A note about a territory or network. */
record WriteLogbookForm(
        @NotNull(message = "Elija el territorio o la red.") String subjectId,
        @NotNull(message = "Indique la fecha.") LocalDate on,
        @NotNull(message = "Elija de qué se trata.") LogbookKind kind,
        @NotNull(message = "Escriba quién participó o informó.") @Size(max = Logbook.LONGEST_WHO) String who,
        @NotNull(message = "Escriba qué pasó o qué se supo.") @Size(max = Logbook.LONGEST_TEXT) String text,
        @Nullable String step,
        @Nullable List<String> fileIds) {

    LogbookEntry toEntry() {
        return new LogbookEntry(on, kind, step, who, text, fileIds == null ? List.of() : fileIds);
    }
}
