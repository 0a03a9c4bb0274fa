package org.articula.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects everything that is wrong with what a person filled in, so that it is mended in one go. Rows and groups share the collector of
 * their form: {@link #row} and {@link #at} only lengthen the paths.
 */
public final class FieldErrors {

    private final List<FieldError> errors;
    private final String prefix;

    public FieldErrors() {
        this(new ArrayList<>(), "");
    }

    private FieldErrors(List<FieldError> errors, String prefix) {
        this.errors = errors;
        this.prefix = prefix;
    }

    /** The same collector for the fields of a group: {@code at("contact").add("email", …)} is about {@code contact.email}. */
    public FieldErrors at(String group) {
        return new FieldErrors(errors, prefix + group + ".");
    }

    /** The same collector for the fields of a row: {@code row("items", 2).add("title", …)} is about {@code items[2].title}. */
    public FieldErrors row(String list, int index) {
        return at(list + "[" + index + "]");
    }

    /**
     * @param field key in the form, or in its row; empty for the form as a whole
     * @param message Spanish, says what is wrong and what would be right
     */
    public void add(String field, String message) {
        errors.add(new FieldError(prefix + field, message));
    }

    public void addIf(boolean wrong, String field, String message) {
        if (wrong) {
            add(field, message);
        }
    }

    /** What somebody else found, with paths as seen from here. */
    public void addAll(List<FieldError> found) {
        found.forEach(error -> add(error.path(), error.message()));
    }

    /**
     * A text that must be there.
     *
     * @param what with its article: «el nombre»
     * @param longest in characters, without blanks around
     */
    public void required(String field, String what, @Nullable String text, int longest) {
        if (TypedText.orNull(text) == null) {
            add(field, "Escriba %s.".formatted(what));
        } else {
            optional(field, what, text, longest);
        }
    }

    /** A text that may be missing; see {@link #required}. */
    public void optional(String field, String what, @Nullable String text, int longest) {
        addIf(
                text != null && text.strip().length() > longest,
                field,
                "Escriba %s en %d caracteres como máximo.".formatted(what, longest));
    }

    /** A figure within bounds, both included; a missing one is no fault. */
    public void within(String field, @Nullable Integer figure, int least, int most, String message) {
        addIf(figure != null && (figure < least || figure > most), field, message);
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Every fault of the whole form, in the order found. */
    public List<FieldError> all() {
        return List.copyOf(errors);
    }

    /** @throws InvalidInputException with every fault, unless there is none */
    public void throwIfAny() {
        InvalidInputException.throwIfAny(all());
    }
}
