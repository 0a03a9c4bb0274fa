package org.articula.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a text was written and fits its column. */
public final class TextCheck {

    private TextCheck() {}

    /**
     * A text that must be there.
     *
     * @param what with its article: «el nombre»
     * @param longest in characters, without blanks around
     */
    public static void required(List<FieldError> errors, String path, String what, @Nullable String text, int longest) {
        if (text == null || TypedText.lines(text).isEmpty()) {
            errors.add(new FieldError(path, "Escriba %s.".formatted(what)));
        } else {
            optional(errors, path, what, text, longest);
        }
    }

    /** A text that may be missing; see {@link #required}. */
    public static void optional(List<FieldError> errors, String path, String what, @Nullable String text, int longest) {
        if (text != null && text.strip().length() > longest) {
            errors.add(new FieldError(path, "Escriba %s en %d caracteres como máximo.".formatted(what, longest)));
        }
    }

    /** The text without blanks around, or null when nothing in it can be seen. */
    public static @Nullable String stripped(@Nullable String text) {
        String stripped = text == null ? "" : TypedText.lines(text);
        return stripped.isEmpty() ? null : stripped;
    }
}
