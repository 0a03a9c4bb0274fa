package org.articula.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;

/** A sheet that is refused whole, with what is wrong with it: at most 50 faults, then how many more. */
public class SheetRejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ERRORS = 50;

    private final transient List<SheetError> errors;

    SheetRejectedException(List<SheetError> errors) {
        super(errors.stream().limit(MOST_ERRORS).map(SheetError::text).collect(Collectors.joining(" ")));
        this.errors = capped(errors);
    }

    SheetRejectedException(String message) {
        this(List.of(SheetError.ofFile(message)));
    }

    /** At most 50, then one that says how many more there are. */
    public List<SheetError> errors() {
        return errors;
    }

    /** The same faults as those of the form field that took the file. */
    public InvalidInputException at(String path) {
        FieldErrors faults = new FieldErrors();
        errors.forEach(error -> faults.add(path, error.text()));
        return new InvalidInputException(faults.all());
    }

    private static List<SheetError> capped(List<SheetError> errors) {
        int more = errors.size() - MOST_ERRORS;
        if (more <= 0) {
            return List.copyOf(errors);
        }
        List<SheetError> shown = new ArrayList<>(errors.subList(0, MOST_ERRORS));
        shown.add(SheetError.ofFile(more == 1 ? "Y 1 error más." : "Y %d errores más.".formatted(more)));
        return List.copyOf(shown);
    }
}
