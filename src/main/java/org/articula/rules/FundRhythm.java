package org.articula.rules;

import org.articula.shared.Worded;

/** How often each member pays into the fund ({@code F2.3.j}). */
public enum FundRhythm implements Worded {
    PER_MEETING("en cada reunión"),
    WEEKLY("cada semana"),
    FORTNIGHTLY("cada dos semanas"),
    MONTHLY("cada mes");

    private final String spanish;

    FundRhythm(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
