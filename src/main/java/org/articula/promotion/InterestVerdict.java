package org.articula.promotion;

/**
 * Whether the interest of the producers suffices ({@code F1.1.h}).
 *
 * @param interested producers of the network who are interested now
 * @param minimum how many there should be
 * @param reason Spanish sentence
 */
public record InterestVerdict(boolean enough, int interested, int minimum, String reason) {}
