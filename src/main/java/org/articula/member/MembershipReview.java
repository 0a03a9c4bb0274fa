package org.articula.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A membership the network has to look at, or has looked at ({@code RI.15}, {@code RI.17}).
 *
 * @param meetingId the meeting whose absence gave cause
 * @param reasons Spanish sentences that say what gave cause
 * @param outcome null until the network has decided, and so are {@code note} and {@code settledOn}
 * @param openedOn date in the network's zone
 * @param settledOn date in the network's zone
 */
public record MembershipReview(
        String id,
        String networkId,
        String memberId,
        String meetingId,
        ReviewCause cause,
        List<String> reasons,
        @Nullable ReviewOutcome outcome,
        @Nullable String note,
        LocalDate openedOn,
        @Nullable LocalDate settledOn) {

    /** Whether it is still to be settled. */
    public boolean open() {
        return outcome == null;
    }
}
