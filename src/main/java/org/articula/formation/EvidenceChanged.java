package org.articula.formation;

/**
 * What the gate of a phase asks for may be there now, or be missing again. Published by whoever knows, inside the transaction that changed
 * it.
 */
public record EvidenceChanged(String networkId, String networkCode) {}
