package org.articula.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a person is told who sends something wrong. */
public final class Refusals {

    private Refusals() {}

    public static ListAssert<FieldError> assertRefused(ThrowingCallable call) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, call);
        assertThat(refusal).as("a refusal").isNotNull();
        return assertThat(refusal.errors());
    }

    public static FieldError fault(String path, String message) {
        return new FieldError(path, message);
    }
}
