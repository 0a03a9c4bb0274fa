package org.articula.process.selection;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.selection.AssessCandidateForm.Choice;
import org.articula.process.selection.AssessCandidateForm.YesNo;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.Assessment;
import org.articula.selection.Assessments;
import org.articula.selection.CandidateCriterion;
import org.articula.selection.CriterionScore;
import org.articula.selection.Profile;
import org.articula.selection.SelectionWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Evaluar a un candidato» ({@code F1.2.k1}–{@code F1.2.k5}, {@code F1.3.a}): one task per person, with what is known already. */
@Component
class AssessCandidateTask implements TaskForm<Map<String, Object>, AssessCandidateForm> {

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
    private final Assessments assessments;

    AssessCandidateTask(Producers producers, Assessments assessments) {
        this.producers = producers;
        this.assessments = assessments;
    }

    @Override
    public Optional<String> title(UserTask task) {
        return Optional.of(candidate(task).name());
    }

    @Override
    public Map<String, Object> open(UserTask task) {
        Producer producer = candidate(task);
        Optional<Assessment> known = assessments.find(producer.id());
        Map<String, Object> data = new HashMap<>(choices());
        data.put("producerName", producer.name());
        data.put("about", about(producer));
        data.put("choice", producer.interested() ? Choice.ASSESS : Choice.WITHDRAW);
        data.put(
                "scores",
                Arrays.stream(CandidateCriterion.values())
                        .map(criterion -> scoreRow(criterion, known))
                        .toList());
        known.ifPresent(assessment -> {
            data.put("engaged", assessment.engaged() ? YesNo.YES : YesNo.NO);
            data.put("acquainted", assessment.acquainted() ? YesNo.YES : YesNo.NO);
            data.put("verification", assessment.verification());
            data.putAll(profile(assessment.profile()));
        });
        return data;
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

    private static String about(Producer producer) {
        return Stream.of(producer.workshop(), producer.mainProduct(), producer.community())
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, @Nullable Object> scoreRow(CandidateCriterion criterion, Optional<Assessment> known) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("criterion", criterion);
        row.put("criterionName", SelectionWords.of(criterion));
        row.put("help", HELP.get(criterion));
        known.ifPresent(assessment -> {
            CriterionScore score = assessment.scores().get(criterion.ordinal());
            row.put("score", score.score());
            row.put("reason", score.reason());
            row.put("evidence", score.evidence());
        });
        return row;
    }

    private static Map<String, Object> profile(Profile profile) {
        return Map.of(
                "income", profile.income(),
                "business", profile.business(),
                "workers", profile.workers(),
                "language", profile.language(),
                "management", profile.management(),
                "planning", profile.planning(),
                "training", profile.training());
    }

    private static Map<String, List<Option>> choices() {
        return Map.of(
                "incomes", Option.of(SelectionWords.choices(Profile.Income.class)),
                "businesses", Option.of(SelectionWords.choices(Profile.Business.class)),
                "languages", Option.of(SelectionWords.choices(Profile.Language.class)),
                "managements", Option.of(SelectionWords.choices(Profile.Management.class)),
                "plannings", Option.of(SelectionWords.choices(Profile.Planning.class)),
                "trainings", Option.of(SelectionWords.choices(Profile.Training.class)));
    }
}
