package org.articula.process.selection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Profile;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.YesNo;
import org.articula.process.selection.AssessCandidateForm.Choice;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.promotion.TalkHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Evaluar a un candidato» ({@code F1.2.k1}–{@code F1.2.k5}, {@code F1.3.a}): one task per person, with what is known already. */
@Component
class AssessCandidateTask implements TaskForm<AssessCandidateTask.Shown, AssessCandidateForm> {

    /** The person, and what is known already: nothing of it the first time. */
    record Shown(
            String producerName,
            String about,
            Choice choice,
            @JsonUnwrapped Offered offered,
            @Nullable YesNo engaged,
            @Nullable YesNo acquainted,
            @Nullable String verification,
            @JsonUnwrapped ShownFacts facts,
            List<Score> scores,
            @JsonUnwrapped @Nullable Profile profile) {

        record Score(
                CandidateCriterion criterion,
                String criterionName,
                String help,
                @Nullable Integer score,
                @Nullable String reason,
                @Nullable String evidence) {}
    }

    /** What there is to choose from, the same for everybody. */
    record Offered(
            List<Option> incomes,
            List<Option> businesses,
            List<Option> languages,
            List<Option> managements,
            List<Option> plannings,
            List<Option> trainings) {

        private static final Offered ALL = new Offered(
                Option.of(Profile.Income.values(), Profile.Income::spanish),
                Option.of(Profile.Business.values(), Profile.Business::spanish),
                Option.of(Profile.Language.values(), Profile.Language::spanish),
                Option.of(Profile.Management.values(), Profile.Management::spanish),
                Option.of(Profile.Planning.values(), Profile.Planning::spanish),
                Option.of(Profile.Training.values(), Profile.Training::spanish));
    }

    private static final Map<CandidateCriterion, String> HELP = new EnumMap<>(
            Map.of(
                    CandidateCriterion.INVESTMENT,
                    "¿Da tiempo y pone dinero para la red? Es lo que mejor predice el éxito.",
                    CandidateCriterion.LOGISTICS,
                    "¿Puede llegar a las reuniones sin gastar demasiado tiempo ni dinero?",
                    CandidateCriterion.HOMOGENEITY,
                    "¿Se parece al resto en ingresos, negocio, lenguaje y manera de trabajar?",
                    CandidateCriterion.MAIN_ACTIVITY,
                    "¿Cuánto del ingreso de la familia viene de esta actividad?",
                    CandidateCriterion.TRUST,
                    "¿Cumple su palabra? Piense en conflictos, deudas, problemas legales, ambientales o laborales y en su fama."));

    private final Producers producers;
    private final TalkHistory talks;
    private final Assessments assessments;

    AssessCandidateTask(Producers producers, TalkHistory talks, Assessments assessments) {
        this.producers = producers;
        this.talks = talks;
        this.assessments = assessments;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(candidate(task).name());
    }

    @Override
    public Shown open(UserTask task) {
        Producer producer = candidate(task);
        Optional<Assessment> known = assessments.find(producer.id());
        return new Shown(
                producer.name(),
                about(producer),
                producer.interested() ? Choice.ASSESS : Choice.WITHDRAW,
                Offered.ALL,
                known.map(assessment -> assessment.engaged() ? YesNo.YES : YesNo.NO)
                        .orElse(null),
                known.map(assessment -> assessment.acquainted() ? YesNo.YES : YesNo.NO)
                        .orElse(null),
                known.map(Assessment::verification).orElse(null),
                ShownFacts.of(known.map(Assessment::facts).orElse(null)),
                Arrays.stream(CandidateCriterion.values())
                        .map(criterion -> score(criterion, known))
                        .toList(),
                known.map(Assessment::profile).orElse(null));
    }

    @Override
    public Facts complete(UserTask task, AssessCandidateForm form) {
        String producerId = candidate(task).id();
        if (form.choice() == Choice.WITHDRAW) {
            assessments.withdraw(producerId, form.toWithdrawalDay(), form.withdrawalNote());
        } else {
            assessments.assess(form.toAssessment(producerId), task.userId());
        }
        return Facts.none();
    }

    /** Somebody listed twice is one person by now. */
    private Producer candidate(UserTask task) {
        return producers.byId(task.get(SelectionVariables.PRODUCER_ID));
    }

    private String about(Producer producer) {
        return Stream.of(
                        producer.workshop(),
                        producer.mainProduct(),
                        producer.community(),
                        talks.presence(producer.networkId(), producer.id()))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Shown.Score score(CandidateCriterion criterion, Optional<Assessment> known) {
        CriterionScore score = known.map(assessment -> assessment.scores().get(criterion.ordinal()))
                .orElse(null);
        return new Shown.Score(
                criterion,
                criterion.spanish(),
                Objects.requireNonNull(HELP.get(criterion)),
                score == null ? null : score.score(),
                score == null ? null : score.reason(),
                score == null ? null : score.evidence());
    }
}
