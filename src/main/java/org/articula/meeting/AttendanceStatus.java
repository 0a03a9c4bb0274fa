package org.articula.meeting;

/** How a member took part in a meeting. */
public enum AttendanceStatus {
    PRESENT("Presente"),
    LATE("Llegó con atraso"),
    JUSTIFIED("Falta justificada"),
    UNJUSTIFIED("Falta injustificada"),
    /** Sent someone of age, with voice and vote (RI.18, RI.19). */
    REPRESENTED("Con representante");

    private final String text;

    AttendanceStatus(String text) {
        this.text = text;
    }

    /** Spanish, for people. */
    public String text() {
        return text;
    }

    /** Whether the member has a voice and a vote in the meeting. */
    public boolean isAttending() {
        return this == PRESENT || this == LATE || this == REPRESENTED;
    }
}
