package org.articula.silence;

/** A network is no longer silent. Published inside the transaction that ended its silence. */
public record SilenceEnded(String networkId, String networkCode, SilenceEnd why) {}
