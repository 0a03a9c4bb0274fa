package org.articula.notification;

/** New notices wait to be mailed. Published synchronously, inside the transaction that planned them. */
public record NoticesPlanned(String networkId, String networkCode, String occasionId) {}
