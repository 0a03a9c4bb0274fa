package org.articula.notification;

/**
 * Nothing to send: the notice is cancelled.
 *
 * @param reason Spanish sentence, kept in the ledger
 */
public record Obsolete(String reason) implements Composition {}
