package org.articula.process.engine;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;

/** What a person sent to the engine's REST interface cannot be, whoever sends it; the message says why, in the words that person reads. */
public final class RefusedValue extends InvalidRequestException {

    private static final long serialVersionUID = 1L;

    /** @param message a Spanish sentence for the person who asked */
    public RefusedValue(String message) {
        super(Status.BAD_REQUEST, message);
    }
}
