package org.articula.promotion;

import org.articula.shared.Worded;

/** The ages attendance is counted by; the first band is the guide's young people ({@code F1.i}). */
public enum AgeBand implements Worded {
    YOUNG("14 a 29 años", 0),
    FROM_30("30 a 44 años", 30),
    FROM_45("45 a 59 años", 45),
    FROM_60("60 años o más", 60);

    private final String spanish;
    private final int youngest;

    AgeBand(String spanish, int youngest) {
        this.spanish = spanish;
        this.youngest = youngest;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    static AgeBand of(int age) {
        AgeBand found = YOUNG;
        for (AgeBand band : values()) {
            if (age >= band.youngest) {
                found = band;
            }
        }
        return found;
    }
}
