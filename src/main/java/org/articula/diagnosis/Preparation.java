package org.articula.diagnosis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far a member is prepared for the interview ({@code F2.2.a}); whatever is still to do is null.
 *
 * @param interviewAt in the network's zone
 * @param leftOut whether there will be no interview, with its reason
 */
public record Preparation(
        @NotNull(message = "La fila no dice de quién es.") String memberId,
        @Nullable Boolean sensitised,
        @Nullable GuideChannel guideChannel,
        @Nullable LocalDate guideOn,
        @Nullable LocalDateTime interviewAt,
        @Nullable @Size(max = DiagnosisLimits.NAME) String interviewer,
        @Nullable Boolean leftOut,
        @Nullable @Size(max = DiagnosisLimits.ANSWER) String reason) {

    boolean isLeftOut() {
        return Boolean.TRUE.equals(leftOut);
    }

    boolean isSensitised() {
        return Boolean.TRUE.equals(sensitised);
    }
}
