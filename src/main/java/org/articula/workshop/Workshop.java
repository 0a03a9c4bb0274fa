package org.articula.workshop;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A workshop with the actors of a territory ({@code C1.1.d}).
 *
 * @param announcement by which means the actors were called; null until then
 * @param heldOn in the territory's zone; null unless it was held
 * @param conclusions what was agreed; null unless it was held
 * @param note why it was called off or moved last; null when it was neither
 */
public record Workshop(
        String id,
        String territoryId,
        String topic,
        Instant startsAt,
        int durationMinutes,
        String place,
        WorkshopStatus status,
        @Nullable String announcement,
        @Nullable LocalDate heldOn,
        @Nullable String conclusions,
        @Nullable String note) {}
