package org.articula.network;

/** A network stands still from now on. Published inside the transaction that suspended it. */
public record NetworkSuspended(String networkId, String networkCode) {}
