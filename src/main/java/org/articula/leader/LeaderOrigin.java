package org.articula.leader;

import org.articula.shared.Worded;

/** How a leadership came up, as the guide has it ({@code F2.3.g}). */
public enum LeaderOrigin implements Worded {
    FROM_START("Desde el inicio del grupo"),
    NEW_MEMBER("Nuevo integrante admitido"),
    INTERIM_ARTICULATOR("Articulador interino");

    private final String spanish;

    LeaderOrigin(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
