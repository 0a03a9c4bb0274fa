package org.articula.minutes;

import org.articula.minutes.MinutesInput.Votes;
import org.jspecify.annotations.Nullable;

/**
 * One point of a meeting's agenda and, once the minutes are recorded, how it ended.
 *
 * @param position from 1
 * @param ownerId member who presents it
 * @param minutes longest time it may take (RI.14)
 * @param agreementId the agreement it follows up, for kind AGREEMENT
 * @param moverId member who moved a reconsideration (RI.6)
 * @param seconderId member who seconded it
 * @param reconsidersId the item of an earlier meeting whose decision is reconsidered
 */
public record AgendaItem(
        String id,
        String meetingId,
        int position,
        AgendaItemKind kind,
        String title,
        @Nullable String ownerId,
        int minutes,
        @Nullable String agreementId,
        @Nullable String outcome,
        @Nullable ItemResult result,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer abstentions,
        @Nullable String moverId,
        @Nullable String seconderId,
        @Nullable String reconsidersId) {

    /** Points that came up during the meeting had no time set aside for them. */
    static final int NO_MINUTES = 0;

    /** Whether it came up during the meeting (RI.6, RI.11) and was not on the agenda. */
    boolean isAddedInSession() {
        return minutes == NO_MINUTES;
    }

    AgendaItem concluded(@Nullable String newOutcome, ItemResult newResult, Votes votes) {
        return concluded(newOutcome, newResult, votes, null, null);
    }

    AgendaItem concluded(
            @Nullable String newOutcome,
            ItemResult newResult,
            Votes votes,
            @Nullable String mover,
            @Nullable String seconder) {
        boolean voted = !votes.isEmpty();
        return new AgendaItem(
                id,
                meetingId,
                position,
                kind,
                title,
                ownerId,
                minutes,
                agreementId,
                newOutcome,
                newResult,
                voted ? votes.inFavour() : null,
                voted ? votes.against() : null,
                voted ? votes.abstaining() : null,
                mover,
                seconder,
                reconsidersId);
    }

    /** Whether it still waits for an answer: the next agenda takes it up again (RI.14). */
    boolean isUnresolved() {
        return result == null || result == ItemResult.POSTPONED;
    }
}
