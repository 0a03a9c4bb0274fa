package org.articula.change;

import java.time.Instant;
import org.articula.shared.Ids;
import org.articula.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A change that was asked for.
 *
 * @param occasionId the meeting or talk
 * @param toStartsAt null keeps the date
 * @param toPlace null keeps the place
 * @param appliedAt null until it is carried out
 */
public record Change(
        String id,
        String occasionId,
        ChangeAction action,
        Instant fromStartsAt,
        @Nullable Instant toStartsAt,
        @Nullable String toPlace,
        String reason,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant appliedAt) {

    /** A new change. @param wish found faultless by {@link ChangePolicy} */
    public static Change of(NewChange wish, Announced announced, Instant now) {
        boolean move = wish.action() == ChangeAction.MOVE;
        Instant start = move && wish.newStart() != null
                ? wish.newStart().atZone(announced.zone()).toInstant()
                : null;
        return new Change(
                Ids.next(),
                wish.occasionId(),
                wish.action(),
                announced.startsAt(),
                announced.startsAt().equals(start) ? null : start,
                move ? TypedText.orNull(wish.newPlace()) : null,
                String.valueOf(TypedText.orNull(wish.reason())),
                wish.by(),
                now,
                null);
    }

    /** When it will be. @param now when it is planned to be now */
    public Instant startOr(Instant now) {
        return toStartsAt == null ? now : toStartsAt;
    }

    /** Where it will be. @param now where it is planned to be now */
    public String placeOr(String now) {
        return toPlace == null ? now : toPlace;
    }
}
