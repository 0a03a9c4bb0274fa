package org.articula;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import org.articula.shared.InvalidInputException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person is told who sends something wrong. */
public final class Refusals {

    private Refusals() {}

    /** The faults by their paths in the form; none when it was accepted. */
    public static Map<String, String> of(ThrowingCallable submission) {
        Map<String, String> faults = new LinkedHashMap<>();
        Throwable fault = catchThrowable(submission);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException refusal) {
                refusal.errors().forEach(error -> faults.merge(error.path(), error.message(), (a, b) -> a + " " + b));
                return faults;
            }
        }
        if (fault != null) {
            throw new AssertionError("Not a refusal", fault);
        }
        return faults;
    }
}
