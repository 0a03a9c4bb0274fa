package org.articula.producer;

/**
 * What somebody who knows the people decided about a {@link DuplicatePair}.
 *
 * @param samePerson then the second goes into the first
 */
public record DuplicateDecision(String firstId, String secondId, boolean samePerson) {}
