package org.articula.process.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.leader.LeaderLimits;
import org.articula.leader.LeaderOrigin;
import org.articula.leader.NewLeader;
import org.jspecify.annotations.Nullable;

/** Somebody who leads an area. @param memberId nobody while the articulator leads */
record DescribeLeaderForm(
        @NotNull(message = "Elija cómo surgió.") LeaderOrigin origin,
        @Nullable String memberId,
        @NotNull(message = "Escriba el área que lidera.") @Size(max = LeaderLimits.AREA) String area,
        @NotNull(message = "Escriba sus competencias.") @Size(max = LeaderLimits.TEXT) String competences,
        @Nullable @Valid List<TrainingRow> trainings) {

    NewLeader toLeader() {
        return new NewLeader(origin, memberId, area, competences, TrainingRow.all(trainings));
    }
}
