package org.articula.producer;

/**
 * Two producers who might be one person.
 *
 * @param reason Spanish, why it seems so
 */
public record DuplicatePair(Producer first, Producer second, String reason) {}
