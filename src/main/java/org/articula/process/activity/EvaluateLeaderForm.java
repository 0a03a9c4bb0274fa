package org.articula.process.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.leader.LeaderCriterion;
import org.articula.leader.LeaderLimits;
import org.articula.leader.LeaderScore;
import org.articula.leader.NewEvaluation;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** A periodic evaluation of a leader. */
record EvaluateLeaderForm(
        @Nullable @Valid List<Row> scores,
        @NotNull(message = "Escriba qué mejora hasta la próxima vez.") @Size(max = LeaderLimits.TEXT) String improvements,
        @Nullable @Valid List<TrainingRow> trainings,
        @NotNull(message = "Elija si sigue el acompañamiento.") Outcome outcome,
        @Nullable @Size(max = LeaderLimits.TEXT) String reason) {

    enum Outcome {
        GO_ON,
        CLOSE
    }

    record Row(
            @NotNull(message = "La fila no dice de qué criterio es.") LeaderCriterion criterion,
            @NotNull(message = "Elija un puntaje.") @Min(LeaderLimits.LOWEST) @Max(LeaderLimits.HIGHEST) Integer score,
            @Nullable @Size(max = LeaderLimits.REMARK) String remark) {}

    /** @throws InvalidInputException path {@code reason} */
    NewEvaluation toEvaluation() {
        if (outcome == Outcome.CLOSE && reason == null) {
            throw new InvalidInputException("reason", "Escriba por qué se cierra.");
        }
        return new NewEvaluation(
                scores == null
                        ? List.of()
                        : scores.stream()
                                .map(row -> new LeaderScore(row.criterion(), row.score(), row.remark()))
                                .toList(),
                improvements,
                TrainingRow.all(trainings),
                outcome == Outcome.CLOSE ? reason : null);
    }
}
