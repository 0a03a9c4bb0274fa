package org.articula.diagnosis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.articula.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * How far a member is prepared for the interview ({@code F2.2.a}); whatever is still to do is null.
 *
 * @param step what is done about the member now
 * @param interviewAt in the network's zone
 * @param reason why there will be no interview
 */
public record Preparation(
        @NotNull(message = "La fila no dice de quién es.") String memberId,
        @NotNull(message = "Diga si se prepara ahora.") Step step,
        @Nullable Boolean sensitised,
        @Nullable GuideChannel guideChannel,
        @Nullable LocalDate guideOn,
        @Nullable LocalDateTime interviewAt,
        @Nullable @Size(max = DiagnosisLimits.NAME) String interviewer,
        @Nullable @Size(max = DiagnosisLimits.ANSWER) String reason) {

    /** What is done about a member. */
    public enum Step implements Worded {
        /** Nothing: whatever is known of the member stays. */
        LATER("Más tarde"),
        PREPARE("Preparar"),
        LEAVE_OUT("Sin entrevista");

        private final String spanish;

        Step(String spanish) {
            this.spanish = spanish;
        }

        @Override
        public String spanish() {
            return spanish;
        }
    }

    boolean isLeftOut() {
        return step == Step.LEAVE_OUT;
    }

    boolean isSensitised() {
        return Boolean.TRUE.equals(sensitised);
    }
}
