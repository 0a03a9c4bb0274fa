package org.articula.process.diagnosis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.diagnosis.Diagnoses.Ratified;
import org.articula.diagnosis.DiagnosisLimits;
import org.articula.diagnosis.ProblemArea;
import org.articula.process.form.YesNo;
import org.articula.vote.Ballot;
import org.articula.vote.Votes;
import org.jspecify.annotations.Nullable;

/** What the network voted to be its common problems. */
record RatifyProblemsForm(
        @Valid List<Row> problems,
        @NotNull(message = "Elija la reunión en que se decidió.") String meetingId,
        @NotNull(message = "Elija quién lo propuso.") String proposerId,
        @NotNull(message = "Indique los votos a favor.") @Min(0) Integer votesFor,
        @NotNull(message = "Indique los votos en contra.") @Min(0) Integer votesAgainst,
        @NotNull(message = "Indique las abstenciones.") @Min(0) Integer abstentions) {

    RatifyProblemsForm {
        problems = problems == null ? List.of() : problems;
    }

    /** An area, and whether the network has its problem in common. */
    record Row(
            @NotNull(message = "La fila no dice de qué área es.") ProblemArea area,
            @NotNull(message = "Diga si la red lo ratificó.") YesNo ratified,
            @Nullable @Size(max = DiagnosisLimits.TEXT) String wording) {}

    List<Ratified> toRatified() {
        return problems.stream()
                .filter(row -> row.ratified().isYes())
                .map(row -> new Ratified(row.area(), row.wording()))
                .toList();
    }

    Ballot toBallot() {
        return new Ballot(meetingId, proposerId, new Votes(votesFor, votesAgainst, abstentions));
    }
}
