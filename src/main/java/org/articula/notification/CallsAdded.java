package org.articula.notification;

/**
 * Somebody is to be told by telephone whom no task may have in its list yet. Published synchronously, inside the transaction that made it
 * so.
 */
public record CallsAdded(String occasionId) {}
