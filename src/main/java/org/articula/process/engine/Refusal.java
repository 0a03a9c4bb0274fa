package org.articula.process.engine;

import org.camunda.bpm.engine.AuthorizationException;

/** The engine does not do what a person asked for; the message says why, in the words that person reads. */
public final class Refusal extends AuthorizationException {

    private static final long serialVersionUID = 1L;

    /** @param message a Spanish sentence for the person who asked */
    public Refusal(String message) {
        super(message);
    }
}
