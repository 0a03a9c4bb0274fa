package org.articula.producer;

/**
 * Two producers turned out to be one person. Published in the same transaction, so that whoever keeps something about
 * the second moves it to the first.
 */
public record ProducersMerged(String networkId, String keptId, String mergedId) {}
