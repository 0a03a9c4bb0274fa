package org.articula.network;

/** A network has ended: what is still under way for it has to stop. Published inside the transaction that ended it. */
public record NetworkEnded(String networkId, String networkCode) {}
