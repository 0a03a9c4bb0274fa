package org.articula.leader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A periodic evaluation of a leader ({@code H4}).
 *
 * @param scores one for each criterion
 * @param improvements what gets better until the next one
 * @param trainings since the last one
 * @param closeReason why the leader is accompanied no longer; null while it goes on
 */
public record NewEvaluation(
        List<LeaderScore> scores, String improvements, List<LeaderTraining> trainings, @Nullable String closeReason) {

    public NewEvaluation {
        scores = List.copyOf(scores);
        trainings = List.copyOf(trainings);
    }
}
