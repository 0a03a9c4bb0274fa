package org.articula.process.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.assessment.FactWords;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.Producer;
import org.articula.selection.ComparedCandidate;
import org.articula.selection.Comparison;
import org.articula.selection.Comparisons;
import org.articula.selection.Proposal;
import org.articula.selection.SelectionDecision;
import org.articula.selection.SelectionMinutes;
import org.articula.selection.SelectionOutcome;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Seleccionar a los integrantes» ({@code F1.3.g}): everybody side by side, and what was proposed as the first answer. */
@Component
class SelectMembersTask implements TaskForm<SelectMembersTask.Shown, SelectionDecision> {

    /** The proposal that stands; the form sends back which one it was. */
    record Shown(
            String networkName,
            String proposalId,
            String summary,
            @Nullable String missingText,
            String comparisonLink,
            String sheetLink,
            List<Conflict> conflicts,
            List<Row> candidates,
            LocalDate decidedOn) {

        record Conflict(String firstId, String secondId, String people, @Nullable String note) {}

        /**
         * @param scores and their mean, short enough for a telephone: «5·4·4·5·4 → 4,4 · Entra»
         * @param facts what some of the scores stand for, on one line
         * @param outcome what is decided, to begin with as proposed
         */
        record Row(
                String candidateId,
                String name,
                String heading,
                String scores,
                String reasons,
                String facts,
                SelectionOutcome proposed,
                SelectionOutcome outcome) {}
    }

    private final Networks networks;
    private final Comparisons comparisons;
    private final SelectionMinutes minutes;
    private final Download document;
    private final Download sheet;

    SelectMembersTask(
            Networks networks,
            Comparisons comparisons,
            SelectionMinutes minutes,
            Download candidateComparison,
            Download candidateComparisonSheet) {
        this.networks = networks;
        this.comparisons = comparisons;
        this.minutes = minutes;
        this.document = candidateComparison;
        this.sheet = candidateComparisonSheet;
    }

    @Override
    public Shown open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        Comparison comparison = comparisons.of(networkId);
        return new Shown(
                networks.byId(networkId).name(),
                comparison.proposalId(),
                summary(comparison),
                missing(comparison),
                document.link(networkId),
                sheet.link(networkId),
                conflicts(comparison),
                comparison.candidates().stream().map(SelectMembersTask::row).toList(),
                networks.todayIn(networkId));
    }

    @Override
    public Facts complete(UserTask task, SelectionDecision form) {
        minutes.decide(task.get(ProcessVariable.NETWORK_ID), form, task.userId());
        return Facts.none();
    }

    private static String summary(Comparison comparison) {
        return "Se propone que entren %d de %s; quedarían pendientes %d y fuera %d. La red necesita de %d a %d integrantes."
                .formatted(
                        comparison.proposed(SelectionOutcome.ADMIT),
                        Wording.count(comparison.candidates().size(), "persona evaluada", "personas evaluadas"),
                        comparison.proposed(SelectionOutcome.PENDING),
                        comparison.proposed(SelectionOutcome.REJECT),
                        comparison.criteria().minimumMembers(),
                        comparison.criteria().maximumMembers());
    }

    private static @Nullable String missing(Comparison comparison) {
        return comparison.missing().isEmpty()
                ? null
                : "Falta evaluar a: %s. Repita el paso F1.2 antes de decidir."
                        .formatted(comparison.missing().stream()
                                .map(Producer::name)
                                .collect(Collectors.joining(", ")));
    }

    private static Shown.Row row(ComparedCandidate candidate) {
        Proposal proposal = candidate.proposal();
        return new Shown.Row(
                proposal.candidateId(),
                candidate.producer().name(),
                "%d.º %s".formatted(proposal.place(), candidate.producer().name()),
                "%s → %s · se propone: %s"
                        .formatted(
                                scores(candidate),
                                SpanishFigures.of(proposal.mean()),
                                Wording.inside(proposal.outcome().spanish())),
                String.join(" ", proposal.reasons()) + " " + candidate.effect().shortly(),
                FactWords.all(candidate.assessment().facts()),
                proposal.outcome(),
                proposal.outcome());
    }

    private static String scores(ComparedCandidate candidate) {
        return candidate.assessment().scores().stream()
                .map(score -> String.valueOf(score.score()))
                .collect(Collectors.joining("·"));
    }

    private static List<Shown.Conflict> conflicts(Comparison comparison) {
        Map<String, String> names = comparison.candidates().stream()
                .map(ComparedCandidate::producer)
                .collect(Collectors.toMap(Producer::id, Producer::name));
        return comparison.openConflicts().stream()
                .filter(conflict -> names.containsKey(conflict.firstId()) && names.containsKey(conflict.secondId()))
                .map(conflict -> new Shown.Conflict(
                        conflict.firstId(),
                        conflict.secondId(),
                        "%s y %s".formatted(names.get(conflict.firstId()), names.get(conflict.secondId())),
                        conflict.note()))
                .toList();
    }
}
