package org.articula.formation;

import java.time.Instant;

/**
 * The formation of a network begins, for the first time or again. Published inside the transaction that began it.
 *
 * @param planEndsAt when its one-year plan ends
 */
public record NetworkFormationBegun(String networkId, String networkCode, Instant planEndsAt) {}
