package org.articula.position;

import org.articula.shared.Worded;

/** The four lists of the SWOT ({@code F2.1.b}), in the order in which the guide prints them. */
public enum SwotKind implements Worded {
    STRENGTH("Fortaleza", "Fortalezas"),
    WEAKNESS("Debilidad", "Debilidades"),
    OPPORTUNITY("Oportunidad", "Oportunidades"),
    THREAT("Amenaza", "Amenazas");

    private final String spanish;
    private final String heading;

    SwotKind(String spanish, String heading) {
        this.spanish = spanish;
        this.heading = heading;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** Above its list. */
    public String heading() {
        return heading;
    }
}
