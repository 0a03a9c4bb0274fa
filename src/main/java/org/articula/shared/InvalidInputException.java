package org.articula.shared;

import java.util.List;
import java.util.stream.Collectors;

/** What a person sent cannot be accepted. Thrown before anything is stored; carries every fault, not only the first. */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInputException(List<FieldError> errors) {
        super(errors.stream().map(FieldError::message).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public InvalidInputException(String path, String message) {
        this(List.of(new FieldError(path, message)));
    }

    /** Every fault, in the order of the fields. */
    public List<FieldError> errors() {
        return errors;
    }

    /**
     * Refuses the input if there is anything wrong with it.
     *
     * @throws InvalidInputException with these faults, unless there are none
     */
    public static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
