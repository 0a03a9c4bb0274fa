package org.articula.trust;

import org.articula.shared.Worded;

/** What the guide asks to watch, each a component of the index from 0 to 1. */
public enum TrustIndicator implements Worded {
    /** {@code F2.3.k1}: rules the network approved, and sanctions settled of those imposed. */
    RULES("F2.3.k1", "Reglamento interno"),
    /** {@code F2.3.k2}: an open fund, and contributions paid on time of those due. */
    FUND("F2.3.k2", "Fondo de aportaciones"),
    /** {@code F2.3.k3}: those attending of the members, in each of the latest valid meetings. */
    ATTENDANCE("F2.3.k3", "Asistencia a las reuniones"),
    /** {@code F2.3.k4}: agreements met of those due. */
    AGREEMENTS("F2.3.k4", "Cumplimiento de acuerdos"),
    /** {@code F2.3.k5}: members who committed themselves of those asked to invest together. */
    COFINANCING("F2.3.k5", "Voluntad de cofinanciar");

    private final String guideId;
    private final String spanish;

    TrustIndicator(String guideId, String spanish) {
        this.guideId = guideId;
        this.spanish = spanish;
    }

    /** The id in the guide. */
    public String guideId() {
        return guideId;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
