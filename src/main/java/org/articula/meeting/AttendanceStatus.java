package org.articula.meeting;

import org.articula.shared.Worded;

/** How a member took part in a meeting. */
public enum AttendanceStatus implements Worded {
    PRESENT("Presente"),
    LATE("Llegó con atraso"),
    JUSTIFIED("Falta justificada"),
    UNJUSTIFIED("Falta injustificada"),
    /** Sent someone of age, with voice and vote (RI.18, RI.19). */
    REPRESENTED("Con representante");

    private final String spanish;

    AttendanceStatus(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** Whether the member has a voice and a vote in the meeting. */
    public boolean isAttending() {
        return this == PRESENT || this == LATE || this == REPRESENTED;
    }
}
