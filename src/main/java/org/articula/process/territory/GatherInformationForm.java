package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.logbook.Logbook;
import org.articula.logbook.LogbookEntry;
import org.articula.logbook.LogbookKind;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** What was consulted and done in a territory. */
record GatherInformationForm(@NotEmpty(message = "Anote al menos una fuente o un taller.") @Valid List<Entry> entries) {

    record Entry(
            @NotNull(message = "Indique la fecha.") LocalDate on,
            @NotNull(message = "Elija de dónde viene la información.") LogbookKind source,
            @NotNull(message = "Escriba de quién viene la información.") @Size(max = Logbook.LONGEST_WHO) String who,
            @NotNull(message = "Escriba qué se supo del territorio.") @Size(max = Logbook.LONGEST_TEXT) String text,
            @Nullable List<String> fileIds) {

        private LogbookEntry toEntry() {
            return new LogbookEntry(on, source, null, who, text, fileIds == null ? List.of() : fileIds);
        }
    }

    /** @throws InvalidInputException for a kind of entry that is no source */
    List<LogbookEntry> toEntries() {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < entries.size(); i++) {
            errors.row("entries", i)
                    .addIf(!entries.get(i).source().source(), "source", "Elija de dónde viene la información.");
        }
        errors.throwIfAny();
        return entries.stream().map(Entry::toEntry).toList();
    }
}
