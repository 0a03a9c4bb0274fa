package org.articula.activity;

import org.articula.shared.Worded;

/** When members visit one of them ({@code F2.3.c}). */
public enum VisitHour implements Worded {
    MEETING_HOUR("En la hora de la reunión"),
    EXTRA("En otra hora, como evento adicional");

    private final String spanish;

    VisitHour(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
