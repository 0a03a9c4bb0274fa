package org.articula.network;

/**
 * A network begins its formation again: its members have left it. Published inside the transaction that restarted it.
 *
 * @param reason why, as a person wrote it
 */
public record NetworkRestarted(String networkId, String networkCode, String reason) {}
