package org.articula.support;

import org.articula.shared.Worded;

/** How somebody talked to an institution ({@code F2.4.a}). */
public enum ContactChannel implements Worded {
    VISIT("Visita"),
    PHONE("Teléfono"),
    EMAIL("Correo"),
    MEETING("Reunión"),
    OTHER("Otro");

    private final String spanish;

    ContactChannel(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
