package org.articula.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with an input, so that people correct it in one go. */
public final class Faults {

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes a fault at a field. */
    public void add(String path, String message) {
        errors.add(new FieldError(path, message));
    }

    /** Notes a fault at a field when the condition holds. */
    public void addIf(boolean wrong, String path, String message) {
        if (wrong) {
            add(path, message);
        }
    }

    /** The text without blanks around it, or null when there is none; too long a text is a fault. */
    public @Nullable String optionalText(String path, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.length() > longest) {
            add(path, "El texto es demasiado largo: tiene %d caracteres y caben %d.".formatted(text.length(), longest));
        }
        return text;
    }

    /** As {@link #optionalText}, but a missing text is a fault as well. */
    public String requiredText(String path, @Nullable String value, int longest, String whenMissing) {
        String text = optionalText(path, value, longest);
        if (text == null) {
            add(path, whenMissing);
            return "";
        }
        return text;
    }

    /** A number of minutes within bounds. */
    public void minutes(String path, int value, int least, int most) {
        if (value < least || value > most) {
            add(path, "Los minutos van de %d a %d.".formatted(least, most));
        }
    }

    /** Whether nothing is wrong until now. */
    public boolean none() {
        return errors.isEmpty();
    }

    /** Refuses the input if anything is wrong with it. */
    public void raise() {
        InvalidInputException.throwIfAny(errors);
    }
}
