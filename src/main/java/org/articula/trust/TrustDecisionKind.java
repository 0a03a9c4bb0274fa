package org.articula.trust;

import org.articula.shared.Worded;

/** What people decide about the trust of a network. */
public enum TrustDecisionKind implements Worded {
    /** The group sees the base of trust as the figures do. */
    RECOGNIZE("Se reconoce la base de confianza"),
    /** The figures show it, the group does not yet. */
    WAIT("Se espera"),
    CONTINUE("Se continúa con un plan"),
    REPEAT("Se repite un mecanismo"),
    DISSOLVE("Se disuelve la red");

    private final String spanish;

    TrustDecisionKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
