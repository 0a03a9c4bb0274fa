package org.articula.trust;

import org.articula.shared.Worded;

/** Where a network stands on its way to a first base of trust ({@code F2.3.l}). */
public enum TrustStanding implements Worded {
    /** A person may say that the base is there. */
    READY("Hay una base inicial de confianza"),
    /** Nobody is pressed: it takes the time it takes. */
    GROWING("La confianza está creciendo"),
    /** {@code F2.3.p1}: the group does not reach it, and the supervising unit decides. */
    EXHAUSTED("El grupo no logra la confianza");

    private final String spanish;

    TrustStanding(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
