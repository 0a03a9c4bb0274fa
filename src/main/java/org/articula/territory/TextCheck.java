package org.articula.territory;

import java.util.List;
import org.articula.shared.FieldError;
import org.jspecify.annotations.Nullable;

/** Whether a text was written and fits its column. */
final class TextCheck {

    private TextCheck() {}

    /** @param what with its article: «el nombre» */
    static void required(List<FieldError> errors, String path, String what, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            errors.add(new FieldError(path, "Escriba %s.".formatted(what)));
        } else {
            optional(errors, path, what, text, longest);
        }
    }

    static void optional(List<FieldError> errors, String path, String what, @Nullable String text, int longest) {
        if (text != null && text.strip().length() > longest) {
            errors.add(new FieldError(path, "Escriba %s en %d caracteres como máximo.".formatted(what, longest)));
        }
    }
}
