package org.articula.shared;

/** What somebody typed cannot be read as what its field asks for. The message is Spanish and quotes what was typed. */
public class UnreadableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 40;

    /** @param complaint goes after the quoted text: « no es una fecha.» */
    UnreadableException(String typed, String complaint) {
        super("«" + Wording.shorten(typed, LONGEST_QUOTE) + "»" + complaint);
    }
}
