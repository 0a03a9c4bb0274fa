package org.articula.support;

import org.articula.shared.Worded;

/** What became of what a network asked for. */
public enum RequestResult implements Worded {
    PENDING("En trámite"),
    GRANTED("Concedida"),
    REFUSED("Negada");

    private final String spanish;

    RequestResult(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
