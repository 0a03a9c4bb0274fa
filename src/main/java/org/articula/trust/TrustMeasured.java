package org.articula.trust;

/** The trust of a network was measured at the close of a meeting. Published inside the transaction that measured it. */
public record TrustMeasured(String networkId, String networkCode) {}
