package org.articula.process.selection;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.assessment.Antecedent;
import org.articula.assessment.AntecedentAnswer;
import org.articula.assessment.AntecedentKind;
import org.articula.assessment.Assessment;
import org.articula.assessment.Assessments;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.Profile;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.Facts;
import org.articula.process.form.Previewed;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.YesNo;
import org.articula.producer.Producer;
import org.articula.producer.Producers;
import org.articula.selection.Comparisons;
import org.articula.shared.FieldError;
import org.articula.shared.FieldErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Evaluar al grupo» ({@code F1.2.k1}–{@code F1.2.k5}, {@code F1.3.a}): everybody in one table, with what is known already. */
@Component
class AssessGroupTask implements TaskForm<AssessGroupTask.Shown, AssessGroupForm>, Previewed<AssessGroupForm> {

    record Shown(String networkName, List<Row> candidates) {

        /** A person, and what is known already: nothing of it the first time. */
        record Row(
                String producerId,
                String producerName,
                String about,
                AssessGroupForm.Way way,
                @Nullable YesNo engaged,
                @Nullable YesNo acquainted,
                List<Score> scores,
                @Nullable Integer travelMinutes,
                @Nullable BigDecimal fare,
                @Nullable Integer incomePercent,
                List<Known> antecedents,
                @JsonUnwrapped @Nullable Profile profile) {}

        record Score(
                CandidateCriterion criterion,
                String criterionName,
                @Nullable Integer score,
                @Nullable String reason,
                @Nullable String evidence) {}

        record Known(AntecedentKind kind, String kindName, @Nullable AntecedentAnswer answer, @Nullable String note) {}
    }

    private final Networks networks;
    private final Producers producers;
    private final Assessments assessments;
    private final Comparisons comparisons;

    AssessGroupTask(Networks networks, Producers producers, Assessments assessments, Comparisons comparisons) {
        this.networks = networks;
        this.producers = producers;
        this.assessments = assessments;
        this.comparisons = comparisons;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        Map<String, Producer> people =
                producers.interested(networkId).stream().collect(Collectors.toMap(Producer::id, producer -> producer));
        Map<String, Assessment> known = assessments.of(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                assessments.toAssess(networkId).stream()
                        .map(id -> row(requireNonNull(people.get(id)), known.get(id)))
                        .toList());
    }

    @Override
    public List<String> preview(UserTask task, AssessGroupForm typed) {
        return comparisons.outlook(task.get(ProcessVariable.NETWORK_ID), typed.soFar());
    }

    @Override
    public Facts complete(UserTask task, AssessGroupForm form) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        Map<Integer, Assessment> group = form.toAssessments(assessments.of(networkId));
        FieldErrors errors = new FieldErrors();
        group.forEach((row, assessment) -> assessments.faults(assessment).forEach(fault -> add(errors, row, fault)));
        errors.throwIfAny();
        assessments.assessTogether(networkId, List.copyOf(group.values()), task.userId());
        return Facts.of(SelectionVariables.CANDIDATES_LEFT, assessments.anyoneLeft(networkId));
    }

    /** How things were verified is asked once for all. */
    private static void add(FieldErrors errors, int row, FieldError fault) {
        if (!fault.path().equals("verification")) {
            errors.row("candidates", row).add(fault.path().isEmpty() ? "way" : fault.path(), fault.message());
        } else if (errors.all().stream().noneMatch(told -> told.path().equals(fault.path()))) {
            errors.add(fault.path(), fault.message());
        }
    }

    private static Shown.Row row(Producer producer, @Nullable Assessment known) {
        var facts = known == null ? null : known.facts();
        return new Shown.Row(
                producer.id(),
                producer.name(),
                Stream.of(producer.workshop(), producer.mainProduct(), producer.community())
                        .filter(text -> text != null)
                        .collect(Collectors.joining(" · ")),
                AssessGroupForm.Way.HERE,
                known == null ? null : yesNo(known.engaged()),
                known == null ? null : yesNo(known.acquainted()),
                Arrays.stream(CandidateCriterion.values())
                        .map(criterion -> score(criterion, known))
                        .toList(),
                facts == null ? null : facts.travelMinutes(),
                facts == null || facts.fare() == null ? null : facts.fare().dollars(),
                facts == null ? null : facts.incomePercent(),
                Arrays.stream(AntecedentKind.values())
                        .map(kind -> antecedent(kind, facts == null ? List.of() : facts.antecedents()))
                        .toList(),
                known == null ? null : known.profile());
    }

    private static YesNo yesNo(boolean yes) {
        return yes ? YesNo.YES : YesNo.NO;
    }

    private static Shown.Score score(CandidateCriterion criterion, @Nullable Assessment known) {
        CriterionScore score = known == null ? null : known.scores().get(criterion.ordinal());
        return new Shown.Score(
                criterion,
                criterion.spanish(),
                score == null ? null : score.score(),
                score == null ? null : score.reason(),
                score == null ? null : score.evidence());
    }

    private static Shown.Known antecedent(AntecedentKind kind, List<Antecedent> known) {
        return known.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> new Shown.Known(kind, kind.spanish(), one.answer(), one.note()))
                .findFirst()
                .orElseGet(() -> new Shown.Known(kind, kind.spanish(), null, null));
    }
}
