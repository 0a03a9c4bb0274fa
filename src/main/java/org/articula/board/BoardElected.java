package org.articula.board;

/**
 * People were elected into offices, which begin on that day or later. Published synchronously, inside the transaction that decided the
 * election.
 */
public record BoardElected(String networkId, String electionId) {}
