package org.articula.formation;

import java.time.Instant;

/**
 * The formation of a network begins, for the first time or again. Published inside the transaction that began it.
 *
 * @param from the phase it begins with: the first, or the second for a group that was formed before
 * @param planEndsAt when its one-year plan ends
 */
public record NetworkFormationBegun(String networkId, String networkCode, Phase from, Instant planEndsAt) {}
