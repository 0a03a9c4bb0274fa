package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.articula.logbook.LogbookEntry;
import org.articula.logbook.LogbookKind;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** What was consulted and done in a territory. */
record GatherInformationForm(@NotEmpty(message = "Anote al menos una fuente o un taller.") @Valid List<Entry> entries) {

    record Entry(
            @NotNull(message = "Indique la fecha.") LocalDate on,
            @NotNull(message = "Elija de dónde viene la información.") LogbookKind source,
            @NotNull(message = "Escriba de quién viene la información.") String who,
            @NotNull(message = "Escriba qué se supo del territorio.") String text,
            @Nullable List<String> fileIds) {

        private LogbookEntry toEntry() {
            return new LogbookEntry(on, source, null, who, text, fileIds == null ? List.of() : fileIds);
        }
    }

    /** @throws InvalidInputException for a kind of entry that is no source */
    List<LogbookEntry> toEntries() {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).source().source()) {
                throw new InvalidInputException("entries[" + i + "].source", "Elija de dónde viene la información.");
            }
        }
        return entries.stream().map(Entry::toEntry).toList();
    }
}
