package org.articula.process.meeting;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.List;
import org.articula.minutes.ClosingInput;
import org.articula.minutes.ClosingInput.FineDecision;
import org.jspecify.annotations.Nullable;

/** What is decided when the minutes are closed. */
record ReviewMinutesForm(@Nullable @Valid List<FineDecision> fines, @Nullable LocalDateTime nextStart) {

    ClosingInput toInput() {
        return new ClosingInput(fines == null ? List.of() : fines, nextStart, null);
    }
}
