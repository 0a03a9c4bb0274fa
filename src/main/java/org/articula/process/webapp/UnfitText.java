package org.articula.process.webapp;

import java.sql.SQLException;
import java.util.Optional;
import org.articula.refusal.Sentences;

/** Recognises a database that refuses a text, because it is too long for its column or has characters the column cannot hold. */
final class UnfitText {

    private static final String TOO_LONG = "22001";

    /** MySQL: an emoji in one of the engine's columns. */
    private static final int WRONG_CHARACTERS = 1366;

    private UnfitText() {}

    /** What to say, if that is what went wrong. */
    static Optional<String> sentence(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal) {
                if (TOO_LONG.equals(refusal.getSQLState())) {
                    return Optional.of(Sentences.of("text.too-long"));
                }
                if (refusal.getErrorCode() == WRONG_CHARACTERS) {
                    return Optional.of(Sentences.of("text.characters"));
                }
            }
        }
        return Optional.empty();
    }
}
