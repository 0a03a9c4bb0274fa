package org.articula.assessment;

/**
 * What is known of a network's candidates has changed: an assessment, a relation between two of them, or who they are. Published inside
 * the transaction that changed it.
 */
public record CandidatesChanged(String networkId, String networkCode) {}
