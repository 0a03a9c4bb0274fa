package org.articula.process.producer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.process.form.YesNo;
import org.articula.producer.DuplicateDecision;
import org.jspecify.annotations.Nullable;

/** What was decided about those who seem to be in the database twice, more producers, and whether to meet them once more. */
record ReviewProducersForm(
        @Nullable @Valid List<Pair> duplicates,
        @Nullable List<String> sheet,
        @Nullable Boolean hiddenRows,
        @Nullable Boolean sensitise,
        @Nullable Way way) {

    /** How the interested are assessed after this; one by one unless somebody says otherwise. */
    enum Way {
        TOGETHER,
        ONE_BY_ONE
    }

    record Pair(
            @NotNull(message = "Abra de nuevo la tarea.") String firstId,
            @NotNull(message = "Abra de nuevo la tarea.") String secondId,
            @NotNull(message = "Elija si es la misma persona.") YesNo samePerson) {}

    List<DuplicateDecision> toDecisions() {
        return duplicates == null
                ? List.of()
                : duplicates.stream()
                        .map(pair -> new DuplicateDecision(
                                pair.firstId(),
                                pair.secondId(),
                                pair.samePerson().isYes()))
                        .toList();
    }
}
