package org.articula.agenda;

import org.articula.shared.Ids;
import org.articula.vote.Votes;
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
        @Nullable String reconsidersId,
        @Nullable String topicId) {

    /** Points that came up during the meeting had no time set aside for them. */
    private static final int NO_MINUTES = 0;

    /** Whether it came up during the meeting (RI.6, RI.11) and was not on the agenda. */
    public boolean isAddedInSession() {
        return minutes == NO_MINUTES;
    }

    /** A point that came up during the meeting. @param reconsidersId as in the record */
    public static AgendaItem raised(
            String meetingId,
            int position,
            AgendaItemKind kind,
            String title,
            @Nullable String ownerId,
            @Nullable String reconsidersId) {
        return new AgendaLine(kind, title, ownerId, NO_MINUTES, null, reconsidersId, null)
                .itemOf(Ids.next(), meetingId, position);
    }

    /** The same point as it ended. */
    public AgendaItem concluded(@Nullable String newOutcome, ItemResult newResult, Votes votes) {
        return concluded(newOutcome, newResult, votes, null, null);
    }

    /** The same point, moved by one member and seconded by another, as it ended (RI.6). */
    public AgendaItem concluded(
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
                reconsidersId,
                topicId);
    }

    /** Whether it still waits for an answer: the next agenda takes it up again (RI.14). */
    boolean isUnresolved() {
        return result == null || result == ItemResult.POSTPONED;
    }
}
