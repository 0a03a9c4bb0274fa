package org.articula.support;

import org.articula.shared.Worded;

/** The kinds of support of the guide ({@code F2.4.a}). */
public enum SupportKind implements Worded {
    FINANCIAL("Financiero", "apoyo financiero"),
    MANAGEMENT("Gestión", "apoyo en gestión"),
    TRAINING("Capacitación", "capacitación"),
    OTHER("Otro", "otro apoyo");

    private final String spanish;
    private final String inside;

    SupportKind(String spanish, String inside) {
        this.spanish = spanish;
        this.inside = inside;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** Inside a sentence: {@code apoyo financiero}. */
    public String inside() {
        return inside;
    }
}
