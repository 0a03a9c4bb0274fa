package org.articula.assessment;

import java.util.Locale;
import org.articula.shared.Worded;

/** What may speak against trusting somebody, in the words of the guide ({@code F1.2.k5}). */
public enum AntecedentKind implements Worded {
    CREDIT("Créditos y deudas", "crédito"),
    LEGAL("Problemas legales", "lo legal"),
    ENVIRONMENTAL("Problemas ambientales", "lo ambiental"),
    LABOUR("Problemas laborales", "lo laboral"),
    REPUTATION("Reputación con clientes y otros productores", "reputación");

    private final String spanish;
    private final String shortly;

    AntecedentKind(String spanish, String shortly) {
        this.spanish = spanish;
        this.shortly = shortly;
    }

    @Override
    public String spanish() {
        return spanish;
    }

    /** As it reads inside a sentence. */
    String shortly() {
        return shortly;
    }

    /** The column of its answer; the one of its note has {@code _note} behind it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
