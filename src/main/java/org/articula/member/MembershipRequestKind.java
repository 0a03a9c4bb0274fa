package org.articula.member;

import org.articula.shared.SpanishDates;
import org.articula.shared.Worded;

/** What somebody asks of the network: to come in ({@code RI.20}) or to go. */
public enum MembershipRequestKind implements Worded {
    JOIN("Ingreso"),
    LEAVE("Retiro");

    private final String spanish;

    MembershipRequestKind(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** {@code solicitud de ingreso}. */
    public String request() {
        return "solicitud de " + spanish.toLowerCase(SpanishDates.LOCALE);
    }
}
