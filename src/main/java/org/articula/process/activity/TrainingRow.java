package org.articula.process.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.articula.leader.LeaderLimits;
import org.articula.leader.LeaderTraining;
import org.jspecify.annotations.Nullable;

/** A training of a leader. */
record TrainingRow(
        @NotNull(message = "Escriba en qué se capacita.") @Size(max = LeaderLimits.TRAINING) String topic,
        @NotNull(message = "Indique cuándo.") LocalDate heldOn) {

    static List<LeaderTraining> all(@Nullable List<TrainingRow> rows) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> new LeaderTraining(row.topic(), row.heldOn()))
                        .toList();
    }
}
