package org.articula.process.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.articula.assessment.Assessment;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Profile;
import org.articula.shared.FieldError;
import org.articula.shared.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** What is known of one candidate, or that the person withdraws: then only the day matters. */
record AssessCandidateForm(
        @NotNull(message = "Diga si la persona sigue o se retira.") Choice choice,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalNote,
        @Nullable YesNo engaged,
        @Nullable YesNo acquainted,
        @Nullable String verification,
        @Nullable @Valid List<Score> scores,
        Profile.@Nullable Income income,
        Profile.@Nullable Business business,
        @Nullable Integer workers,
        Profile.@Nullable Language language,
        Profile.@Nullable Management management,
        Profile.@Nullable Planning planning,
        Profile.@Nullable Training training) {

    enum Choice {
        ASSESS,
        WITHDRAW
    }

    enum YesNo {
        YES,
        NO
    }

    record Score(
            @NotNull(message = "La fila no dice a qué criterio se refiere.") CandidateCriterion criterion,
            @NotNull(message = "Dé un puntaje de 1 a 5.") Integer score,
            @NotNull(message = "Escriba en qué se basa el puntaje.") String reason,
            @Nullable String evidence) {}

    /** @throws InvalidInputException for every field that assessing needs and the form left blank */
    Assessment toAssessment(String producerId) {
        refuseMissing();
        List<CriterionScore> rows = scores == null
                ? List.of()
                : scores.stream()
                        .map(row -> new CriterionScore(row.criterion(), row.score(), row.reason(), row.evidence()))
                        .toList();
        Profile profile = new Profile(
                Objects.requireNonNull(income),
                Objects.requireNonNull(business),
                Objects.requireNonNull(workers),
                Objects.requireNonNull(language),
                Objects.requireNonNull(management),
                Objects.requireNonNull(planning),
                Objects.requireNonNull(training));
        return new Assessment(
                producerId,
                rows,
                engaged == YesNo.YES,
                acquainted == YesNo.YES,
                Objects.requireNonNull(verification),
                profile);
    }

    /** @throws InvalidInputException when the form does not say the day */
    LocalDate toWithdrawalDay() {
        if (withdrawnOn == null) {
            throw new InvalidInputException("withdrawnOn", "Indique cuándo lo dijo.");
        }
        return withdrawnOn;
    }

    private void refuseMissing() {
        List<FieldError> errors = new ArrayList<>();
        need(errors, "engaged", engaged, "Diga si se dedica a la actividad.");
        need(errors, "acquainted", acquainted, "Diga si conoce la actividad de antes.");
        need(errors, "verification", verification, "Escriba cómo se verificó.");
        need(errors, "income", income, "Elija cuánto le deja el negocio.");
        need(errors, "business", business, "Elija de quién es el negocio.");
        need(errors, "workers", workers, "Escriba cuántas personas trabajan.");
        need(errors, "language", language, "Elija la lengua en que trabaja.");
        need(errors, "management", management, "Elija cómo se decide.");
        need(errors, "planning", planning, "Elija cuánto planifica.");
        need(errors, "training", training, "Elija la formación.");
        InvalidInputException.throwIfAny(errors);
    }

    private static void need(List<FieldError> errors, String path, @Nullable Object value, String message) {
        if (value == null) {
            errors.add(new FieldError(path, message));
        }
    }
}
