package org.articula.diagnosis;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the diagnosis of one member stands ({@code F2.2.a}); what the member told is kept apart and read by {@link Diagnoses#answers}.
 *
 * @param sensitised whether the member knows what the diagnosis is for
 * @param guideOn the day the guide was handed over, in the network's zone
 * @param fixedAt when the date of the interview was set or moved last
 * @param interviewRound grows whenever the date moves; calendars keep to the highest
 * @param note why somebody is left out, or why the date moved last
 */
public record Diagnosis(
        String id,
        String roundId,
        String memberId,
        DiagnosisStatus status,
        boolean sensitised,
        @Nullable GuideChannel guideChannel,
        @Nullable LocalDate guideOn,
        @Nullable Instant interviewAt,
        @Nullable Instant fixedAt,
        int interviewRound,
        @Nullable String interviewer,
        @Nullable String note,
        @Nullable LocalDate interviewedOn) {

    /** Whether nothing is left to do for it. */
    public boolean settled() {
        return status == DiagnosisStatus.DONE || status == DiagnosisStatus.LEFT_OUT;
    }
}
