package org.articula.process.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.articula.territory.LogbookEntry;
import org.articula.territory.SourceKind;

/** What was consulted and done in a territory. */
record GatherInformationForm(@NotEmpty(message = "Anote al menos una fuente o un taller.") @Valid List<Entry> entries) {

    record Entry(
            @NotNull(message = "Indique la fecha.") LocalDate on,
            @NotNull(message = "Elija de dónde viene la información.") SourceKind source,
            @NotNull(message = "Escriba de quién viene la información.") String who,
            @NotNull(message = "Escriba qué se supo del territorio.") String text) {}

    List<LogbookEntry> toEntries() {
        return entries.stream()
                .map(entry -> new LogbookEntry(entry.on(), entry.source(), entry.who(), entry.text()))
                .toList();
    }
}
