package org.articula.assessment;

import org.articula.shared.Worded;

/** What asking about an antecedent came to. Not having asked is an answer too: nothing is guessed. */
public enum AntecedentAnswer implements Worded {
    NONE_KNOWN("Nada que se sepa"),
    SOMETHING("Hay algo"),
    NOT_ASKED("Todavía no se preguntó");

    private final String spanish;

    AntecedentAnswer(String spanish) {
        this.spanish = spanish;
    }

    @Override
    public String spanish() {
        return spanish;
    }
}
