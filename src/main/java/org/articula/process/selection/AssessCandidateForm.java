package org.articula.process.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.articula.assessment.Antecedent;
import org.articula.assessment.Assessment;
import org.articula.assessment.AssessmentLimits;
import org.articula.assessment.CandidateFacts;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Profile;
import org.articula.process.form.YesNo;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is known of one candidate, or that the person withdraws: then only the day matters. */
record AssessCandidateForm(
        @NotNull(message = "Diga si la persona sigue o se retira.") Choice choice,
        @Nullable LocalDate withdrawnOn,
        @Nullable @Size(max = AssessmentLimits.TEXT) String withdrawalNote,
        @Nullable YesNo engaged,
        @Nullable YesNo acquainted,
        @Nullable @Size(max = AssessmentLimits.TEXT) String verification,
        @Nullable Boolean travelUnasked,
        @Nullable @Min(0) @Max(AssessmentLimits.TRAVEL_MINUTES) Integer travelMinutes,
        @Nullable @Digits(integer = 3, fraction = 2, message = "Escriba el pasaje con dos decimales como máximo.") @Min(0) @Max(AssessmentLimits.FARE) BigDecimal fare,
        @Nullable Boolean incomeUnasked,
        @Nullable @Min(0) @Max(AssessmentLimits.WHOLE) Integer incomePercent,
        @Valid List<Antecedent> antecedents,
        @Valid List<CriterionScore> scores,
        Profile.@Nullable Income income,
        Profile.@Nullable Business business,
        @Nullable @Min(1) @Max(AssessmentLimits.WORKERS) Integer workers,
        Profile.@Nullable Language language,
        Profile.@Nullable Management management,
        Profile.@Nullable Planning planning,
        Profile.@Nullable Training training) {

    AssessCandidateForm {
        antecedents = antecedents == null ? List.of() : antecedents;
        scores = scores == null ? List.of() : scores;
    }

    enum Choice {
        ASSESS,
        WITHDRAW
    }

    /** @throws InvalidInputException for every field that assessing needs and the form left blank */
    Assessment toAssessment(String producerId) {
        refuseMissing();
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
                scores,
                engaged == YesNo.YES,
                acquainted == YesNo.YES,
                Objects.requireNonNull(verification),
                profile,
                facts());
    }

    /** What was not asked leaves no figure, whatever stood in the field before. */
    private CandidateFacts facts() {
        return new CandidateFacts(
                unasked(travelUnasked) ? null : travelMinutes,
                unasked(travelUnasked) || fare == null ? null : Money.ofDollars(fare),
                unasked(incomeUnasked) ? null : incomePercent,
                antecedents);
    }

    private static boolean unasked(@Nullable Boolean ticked) {
        return Boolean.TRUE.equals(ticked);
    }

    /** @throws InvalidInputException when the form does not say the day */
    LocalDate toWithdrawalDay() {
        if (withdrawnOn == null) {
            throw new InvalidInputException("withdrawnOn", "Indique cuándo lo dijo.");
        }
        return withdrawnOn;
    }

    private void refuseMissing() {
        FieldErrors errors = new FieldErrors();
        errors.addIf(engaged == null, "engaged", "Diga si se dedica a la actividad.");
        errors.addIf(acquainted == null, "acquainted", "Diga si conoce la actividad de antes.");
        errors.addIf(verification == null, "verification", "Escriba cómo se verificó.");
        refuseMissingFacts(errors);
        errors.addIf(income == null, "income", "Elija cuánto le deja el negocio.");
        errors.addIf(business == null, "business", "Elija de quién es el negocio.");
        errors.addIf(workers == null, "workers", "Escriba cuántas personas trabajan.");
        errors.addIf(language == null, "language", "Elija la lengua en que trabaja.");
        errors.addIf(management == null, "management", "Elija cómo se decide.");
        errors.addIf(planning == null, "planning", "Elija cuánto planifica.");
        errors.addIf(training == null, "training", "Elija la formación.");
        errors.throwIfAny();
    }

    private void refuseMissingFacts(FieldErrors errors) {
        boolean travel = !unasked(travelUnasked);
        errors.addIf(
                travel && travelMinutes == null, "travelMinutes", "Escriba cuánto tarda, o marque que no se preguntó.");
        errors.addIf(travel && fare == null, "fare", "Escriba cuánto paga, o marque que no se preguntó.");
        errors.addIf(
                !unasked(incomeUnasked) && incomePercent == null,
                "incomePercent",
                "Escriba qué parte del ingreso es, o marque que no se preguntó.");
    }
}
