package org.articula.diagnosis;

import org.articula.shared.Worded;

/** Whether somebody is ready to give something to the network. */
public enum Willing implements Worded {
    YES("Sí"),
    NO("No");

    private final String spanish;

    Willing(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
