package org.articula.process.selection;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articula.assessment.Antecedent;
import org.articula.assessment.Assessment;
import org.articula.assessment.AssessmentLimits;
import org.articula.assessment.CandidateFacts;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Profile;
import org.articula.process.form.YesNo;
import org.articula.selection.SoFar;
import org.articula.shared.FieldErrors;
import org.articula.shared.InvalidInputException;
import org.articula.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a whole group of candidates.
 *
 * @param verification how it was verified that those assessed here live from the activity and know it; null keeps what was known of each
 */
record AssessGroupForm(
        @Nullable @Size(max = AssessmentLimits.TEXT) String verification,
        @NotNull(message = "Faltan las personas.") @Valid List<Row> candidates) {

    /** Whether somebody is assessed in this form, or afterwards in a task of their own. */
    enum Way {
        HERE,
        APART
    }

    /** One person. A figure left blank was not asked for. */
    record Row(
            @NotNull(message = "La fila no dice de quién es.") String producerId,
            @NotNull(message = "Diga si se evalúa aquí o aparte.") Way way,
            @Nullable YesNo engaged,
            @Nullable YesNo acquainted,
            @Valid List<CriterionScore> scores,
            @Nullable @Min(0) @Max(AssessmentLimits.TRAVEL_MINUTES) Integer travelMinutes,
            @Nullable @Digits(integer = 3, fraction = 2, message = "Escriba el pasaje con dos decimales como máximo.") @Min(0) @Max(AssessmentLimits.FARE) BigDecimal fare,
            @Nullable @Min(0) @Max(AssessmentLimits.WHOLE) Integer incomePercent,
            @Valid List<Antecedent> antecedents,
            Profile.@Nullable Income income,
            Profile.@Nullable Business business,
            @Nullable @Min(1) @Max(AssessmentLimits.WORKERS) Integer workers,
            Profile.@Nullable Language language,
            Profile.@Nullable Management management,
            Profile.@Nullable Planning planning,
            Profile.@Nullable Training training) {

        /** What the form hides of somebody who is assessed apart does not come along. */
        Row {
            boolean here = way != Way.APART;
            scores = here && scores != null ? scores : List.of();
            antecedents = here && antecedents != null ? antecedents : List.of();
        }

        private boolean here() {
            return way == Way.HERE;
        }

        private void refuseMissing(FieldErrors errors) {
            errors.addIf(engaged == null, "engaged", "Diga si se dedica a la actividad.");
            errors.addIf(acquainted == null, "acquainted", "Diga si conoce la actividad de antes.");
            errors.addIf(income == null, "income", "Elija cuánto le deja el negocio.");
            errors.addIf(business == null, "business", "Elija de quién es el negocio.");
            errors.addIf(workers == null, "workers", "Escriba cuántas personas trabajan.");
            errors.addIf(language == null, "language", "Elija la lengua en que trabaja.");
            errors.addIf(management == null, "management", "Elija cómo se decide.");
            errors.addIf(planning == null, "planning", "Elija cuánto planifica.");
            errors.addIf(training == null, "training", "Elija la formación.");
        }

        private Assessment toAssessment(String verification) {
            return new Assessment(
                    producerId,
                    scores,
                    engaged == YesNo.YES,
                    acquainted == YesNo.YES,
                    verification,
                    new Profile(
                            requireNonNull(income),
                            requireNonNull(business),
                            requireNonNull(workers),
                            requireNonNull(language),
                            requireNonNull(management),
                            requireNonNull(planning),
                            requireNonNull(training)),
                    new CandidateFacts(
                            travelMinutes, fare == null ? null : Money.ofDollars(fare), incomePercent, antecedents));
        }

        private SoFar soFar() {
            return new SoFar(
                    producerId,
                    engaged == null ? null : engaged.isYes(),
                    acquainted == null ? null : acquainted.isYes(),
                    scores.stream()
                            .filter(score -> score.criterion() != null
                                    && score.score() != null
                                    && score.score() >= CriterionScore.LEAST
                                    && score.score() <= CriterionScore.MOST)
                            .toList());
        }
    }

    /**
     * Those assessed here, by the number of their row.
     *
     * @param known what was verified of each before
     * @throws InvalidInputException for what every assessment needs and a row left blank
     */
    Map<Integer, Assessment> toAssessments(Map<String, Assessment> known) {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).here()) {
                candidates.get(i).refuseMissing(errors.row("candidates", i));
            }
        }
        errors.throwIfAny();
        Map<Integer, Assessment> assessments = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Row row = candidates.get(i);
            if (row.here()) {
                Assessment before = known.get(row.producerId());
                String otherwise = before == null ? "" : before.verification();
                assessments.put(i, row.toAssessment(Objects.requireNonNullElse(verification, otherwise)));
            }
        }
        return assessments;
    }

    /** What is said so far of those to be assessed here. */
    List<SoFar> soFar() {
        return candidates == null
                ? List.of()
                : candidates.stream()
                        .filter(row -> row.producerId() != null && row.here())
                        .map(Row::soFar)
                        .toList();
    }
}
