package org.articula.leader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A functional leader as they stand; see {@link NewLeader}. @param closedOn null while accompanied */
public record Leader(
        String id,
        String networkId,
        @Nullable String memberId,
        LeaderOrigin origin,
        String area,
        String competences,
        LocalDate begunOn,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason) {

    public boolean accompanied() {
        return closedOn == null;
    }
}
