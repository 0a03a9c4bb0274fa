package org.articula.position;

import java.time.LocalDate;
import org.articula.shared.SpanishDates;
import org.jspecify.annotations.Nullable;

/**
 * A strategic position of a network: a draft, or a version that a meeting adopted.
 *
 * @param version from 1; null while it is a draft
 * @param objection why it went back to the drawing board; null when it has not
 * @param ideaId the opportunity chosen; null in a draft
 * @param choiceReason why another than the most profitable
 * @param meetingNumber of the meeting that adopted it
 * @param adoptedOn day of that meeting in the network's zone
 * @param vote the sentence on meeting, proposer and votes as people saw it
 */
public record Position(
        String id,
        String networkId,
        @Nullable Integer version,
        String objective,
        String jointOpportunity,
        String vision,
        String mission,
        @Nullable String objection,
        @Nullable String ideaId,
        @Nullable String choiceReason,
        @Nullable String meetingId,
        @Nullable Integer meetingNumber,
        @Nullable LocalDate adoptedOn,
        @Nullable String vote) {

    public boolean adopted() {
        return version != null;
    }

    /** {@code versión 1, adoptada en la reunión 2 del 10 de diciembre de 2026}; {@code borrador, todavía sin adoptar}. */
    public String standing() {
        return adoptedOn == null
                ? "borrador, todavía sin adoptar"
                : "versión %d, adoptada en la reunión %d del %s"
                        .formatted(version, meetingNumber, SpanishDates.date(adoptedOn));
    }
}
