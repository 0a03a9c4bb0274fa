package org.articula.territory;

import java.time.ZoneId;
import org.articula.phone.Country;
import org.jspecify.annotations.Nullable;

/**
 * A territory whose productive chains are identified before networks are formed ({@code C1.1}).
 *
 * @param code unique; the business key of its process
 * @param zone where its dates are read
 * @param country whose telephone numbers people write without a country code
 * @param articulatorId user id of who opened it
 * @param againstReason why the choice of chains leaves the ranking; null when nothing was said, or before the choice
 */
public record Territory(
        String id,
        String code,
        String name,
        String place,
        ZoneId zone,
        Country country,
        String articulatorId,
        @Nullable String againstReason) {}
