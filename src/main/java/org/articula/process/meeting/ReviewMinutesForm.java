package org.articula.process.meeting;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.minutes.ClosingInput;
import org.articula.minutes.ClosingInput.FineDecision;
import org.jspecify.annotations.Nullable;

/**
 * What is decided when the minutes are closed, or the word that they are to be corrected first.
 *
 * @param verdict without one the minutes are closed: a meeting begun before there was a way back is not asked
 */
record ReviewMinutesForm(
        @Nullable Verdict verdict, @Nullable @Valid List<FineDecision> fines, @Nullable LocalDateTime nextStart) {

    enum Verdict {
        CLOSE,
        CORRECT
    }

    ClosingInput toInput() {
        return new ClosingInput(fines == null ? List.of() : fines, nextStart, null);
    }
}
