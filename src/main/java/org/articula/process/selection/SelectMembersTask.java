package org.articula.process.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Networks;
import org.articula.process.engine.ProcessVariable;
import org.articula.process.file.Download;
import org.articula.process.form.Facts;
import org.articula.process.form.Option;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.producer.Producer;
import org.articula.selection.ComparedCandidate;
import org.articula.selection.Comparison;
import org.articula.selection.Comparisons;
import org.articula.selection.Proposal;
import org.articula.selection.Relation;
import org.articula.selection.SelectionMinutes;
import org.articula.selection.SelectionOutcome;
import org.articula.selection.SelectionWords;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** «Seleccionar a los integrantes» ({@code F1.3.g}): everybody side by side, and what the criteria propose as the first answer. */
@Component
class SelectMembersTask implements TaskForm<Map<String, Object>, SelectMembersForm> {

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
    public Map<String, Object> open(UserTask task) {
        String networkId = task.get(ProcessVariable.NETWORK_ID);
        Comparison comparison = comparisons.of(networkId);
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("networkName", networks.byId(networkId).name());
        data.put("summary", summary(comparison));
        data.put("missingText", missing(comparison));
        data.put("comparisonLink", document.link(networkId));
        data.put("sheetLink", sheet.link(networkId));
        data.put("outcomes", Option.of(SelectionWords.choices(SelectionOutcome.class)));
        data.put(
                "comparison",
                comparison.candidates().stream().map(SelectMembersTask::scores).toList());
        data.put("conflicts", conflicts(comparison));
        data.put(
                "candidates",
                comparison.candidates().stream().map(SelectMembersTask::row).toList());
        data.put("decidedOn", networks.todayIn(networkId));
        return data;
    }

    @Override
    public Facts complete(UserTask task, SelectMembersForm form) {
        minutes.decide(task.get(ProcessVariable.NETWORK_ID), form.toDecision(), task.userId());
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

    /** Short enough for a telephone: «5·4·4·5·4 → 4,4». */
    private static Map<String, Object> scores(ComparedCandidate candidate) {
        String scores = candidate.assessment().scores().stream()
                .map(score -> String.valueOf(score.score()))
                .collect(Collectors.joining("·"));
        return Map.of(
                "name",
                "%d.º %s"
                        .formatted(
                                candidate.proposal().place(),
                                candidate.producer().name()),
                "scores",
                "%s → %s".formatted(scores, mean(candidate)));
    }

    private static Map<String, Object> row(ComparedCandidate candidate) {
        Proposal proposal = candidate.proposal();
        return Map.of(
                "candidateId",
                proposal.candidateId(),
                "heading",
                "Puesto %d: %s · %s · %s"
                        .formatted(
                                proposal.place(),
                                candidate.producer().name(),
                                mean(candidate),
                                SelectionWords.of(proposal.outcome())),
                "reasons",
                String.join(" ", proposal.reasons()) + " " + candidate.effect().shortly(),
                "proposed",
                proposal.outcome(),
                "outcome",
                proposal.outcome());
    }

    private static String mean(ComparedCandidate candidate) {
        return SpanishFigures.of(candidate.proposal().mean());
    }

    private static List<Map<String, Object>> conflicts(Comparison comparison) {
        Map<String, ComparedCandidate> people = comparison.candidates().stream()
                .collect(Collectors.toMap(candidate -> candidate.producer().id(), Function.identity()));
        return comparison.openConflicts().stream()
                .filter(conflict -> people.containsKey(conflict.firstId()) && people.containsKey(conflict.secondId()))
                .map(conflict -> conflictRow(conflict, people))
                .toList();
    }

    private static Map<String, Object> conflictRow(Relation conflict, Map<String, ComparedCandidate> people) {
        return Map.of(
                "firstId",
                conflict.firstId(),
                "secondId",
                conflict.secondId(),
                "people",
                "%s y %s"
                        .formatted(
                                people.get(conflict.firstId()).producer().name(),
                                people.get(conflict.secondId()).producer().name()),
                "note",
                conflict.note());
    }
}
