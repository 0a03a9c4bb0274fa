package org.articula.agenda;

import org.jspecify.annotations.Nullable;

/**
 * One point as written into an agenda.
 *
 * @param ownerId member who presents it; an agenda cannot be confirmed without it
 * @param minutes longest time it may take (RI.14)
 * @param agreementId the agreement followed up, for kind AGREEMENT
 * @param reconsidersId the decided item of an earlier meeting, for kind RECONSIDERATION
 * @param topicId what a member asked to have treated (F2.3.a1), or what else is proposed until an agenda takes it up, for kind TOPIC
 */
public record AgendaLine(
        AgendaItemKind kind,
        String title,
        @Nullable String ownerId,
        int minutes,
        @Nullable String agreementId,
        @Nullable String reconsidersId,
        @Nullable String topicId) {

    /** A topic that follows nothing up. */
    public static AgendaLine topic(String title, @Nullable String ownerId, int minutes) {
        return new AgendaLine(AgendaItemKind.TOPIC, title, ownerId, minutes, null, null, null);
    }

    AgendaLine ownedBy(@Nullable String memberId) {
        return new AgendaLine(kind, title, memberId, minutes, agreementId, reconsidersId, topicId);
    }

    AgendaItem itemOf(String id, String meetingId, int position) {
        return new AgendaItem(
                id,
                meetingId,
                position,
                kind,
                title.strip(),
                ownerId,
                minutes,
                agreementId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reconsidersId,
                topicId);
    }
}
