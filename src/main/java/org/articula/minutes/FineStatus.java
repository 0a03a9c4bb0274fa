package org.articula.minutes;

/** What was decided about a proposed fine. */
public enum FineStatus {
    CONFIRMED("Confirmada"),
    WAIVED("Perdonada");

    private final String text;

    FineStatus(String text) {
        this.text = text;
    }

    /** Spanish, for people. */
    public String text() {
        return text;
    }
}
