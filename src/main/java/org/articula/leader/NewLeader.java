package org.articula.leader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who leads an area of a network.
 *
 * @param memberId null of the articulator who leads in the meantime
 */
public record NewLeader(
        LeaderOrigin origin,
        @Nullable String memberId,
        String area,
        String competences,
        List<LeaderTraining> trainings) {

    public NewLeader {
        trainings = List.copyOf(trainings);
    }
}
