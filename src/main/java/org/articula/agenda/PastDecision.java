package org.articula.agenda;

/** A decision of an earlier meeting. */
public record PastDecision(String itemId, int meetingNumber, String title, ItemResult result) {

    /** As people choose it: «Reunión 3: Feria (Aprobado)». */
    public String spanish() {
        return "Reunión %d: %s (%s)".formatted(meetingNumber, title, result.spanish());
    }
}
