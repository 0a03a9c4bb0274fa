package org.articula.agenda;

/** A decision of an earlier meeting. */
public record PastDecision(String itemId, int meetingNumber, String title, ItemResult result) {}
