package org.articula.link;

/** A signed link that we did not write, or that belongs to nobody any more. Says nothing about why. */
public class InvalidLinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidLinkException() {
        super("El enlace no es válido.");
    }
}
