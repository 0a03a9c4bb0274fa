package org.articula.network;

/** A suspended network goes on where it stood. Published inside the transaction that resumed it. */
public record NetworkResumed(String networkId, String networkCode) {}
