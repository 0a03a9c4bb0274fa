package org.articula.trust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measure of one closed meeting, without its components: a point of the trend.
 *
 * @param heldOn in the network's zone
 * @param valid whether the meeting had a quorum
 * @param value 0–1; null without any data
 */
public record MeasuredMeeting(
        String id,
        String networkId,
        String meetingId,
        int meetingNumber,
        LocalDate heldOn,
        boolean valid,
        @Nullable BigDecimal value,
        boolean ready,
        List<String> reasons) {}
