package org.articula.formation;

/**
 * One thing that must be there before a phase closes.
 *
 * @param what as a person reads it, with the figures
 * @param whyItMatters what the guide says would go wrong without it
 */
public record Evidence(String what, boolean present, String whyItMatters) {}
