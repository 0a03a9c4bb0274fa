package org.articula.process.producer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.producer.DuplicateDecision;
import org.jspecify.annotations.Nullable;

/** What was decided about those who seem to be in the database twice, and more producers. */
record ReviewProducersForm(
        @Nullable @Valid List<Pair> duplicates, @Nullable List<String> sheet, @Nullable Boolean hiddenRows) {

    /** Whether two rows are one person. */
    enum Answer {
        YES,
        NO
    }

    record Pair(
            @NotNull(message = "Abra de nuevo la tarea.") String firstId,
            @NotNull(message = "Abra de nuevo la tarea.") String secondId,
            @NotNull(message = "Elija si es la misma persona.") Answer samePerson) {}

    List<DuplicateDecision> toDecisions() {
        return duplicates == null
                ? List.of()
                : duplicates.stream()
                        .map(pair ->
                                new DuplicateDecision(pair.firstId(), pair.secondId(), pair.samePerson() == Answer.YES))
                        .toList();
    }
}
