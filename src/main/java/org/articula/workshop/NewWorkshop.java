package org.articula.workshop;

import java.time.LocalDateTime;

/**
 * A workshop as it is planned.
 *
 * @param startsAt in the territory's zone
 */
public record NewWorkshop(String topic, LocalDateTime startsAt, int durationMinutes, String place) {}
