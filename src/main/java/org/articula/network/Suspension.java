package org.articula.network;

import java.time.LocalDate;

/**
 * A network that stands still.
 *
 * @param fromStatus what it was, and will be again
 * @param suspendedOn the day it was suspended, in the network's zone
 * @param resumeOn the day somebody has to look at it again, in the network's zone; it does not resume by itself
 */
public record Suspension(NetworkStatus fromStatus, String reason, LocalDate suspendedOn, LocalDate resumeOn) {}
