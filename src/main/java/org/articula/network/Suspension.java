package org.articula.network;

import java.time.LocalDate;

/**
 * A network that stands still.
 *
 * @param from what it was, and will be again
 * @param on the day it was suspended, in the network's zone
 * @param resumeOn the day somebody has to look at it again, in the network's zone; it does not resume by itself
 */
public record Suspension(NetworkStatus from, String reason, LocalDate on, LocalDate resumeOn) {}
