package org.articula.selection;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.assessment.Relation;
import org.articula.network.Network;
import org.articula.producer.Producer;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishFigures;
import org.jspecify.annotations.Nullable;

/** The minutes of a selection as people read them: plain Spanish strings. */
record SelectionMinutesDocument(
        String networkName,
        String networkCode,
        int number,
        String dateText,
        String participants,
        String summary,
        String criteriaText,
        List<Part> parts,
        List<String> resolved) {

    /** Everybody who had one outcome. */
    record Part(String title, List<Row> rows) {}

    /** @param decision why people left the proposal; null when they followed it */
    record Row(
            String name,
            String about,
            int place,
            String mean,
            String proposed,
            List<String> reasons,
            @Nullable String decision) {}

    /** @param people by id, everybody decided on */
    static SelectionMinutesDocument of(
            Network network,
            SelectionRound round,
            SelectionCriteria criteria,
            Map<String, Producer> people,
            List<Relation> relations) {
        return new SelectionMinutesDocument(
                network.name(),
                network.code(),
                round.number(),
                SpanishDates.date(round.decidedOn()),
                round.participants(),
                summary(round),
                ComparisonDocument.criteriaText(criteria),
                Arrays.stream(SelectionOutcome.values())
                        .map(outcome -> part(outcome, round, people))
                        .toList(),
                resolved(people, relations));
    }

    private static String summary(SelectionRound round) {
        String counts = "Se decidió sobre %d personas: entran %d, quedan pendientes %d y no entran %d."
                .formatted(
                        round.decisions().size(),
                        count(round, SelectionOutcome.ADMIT),
                        count(round, SelectionOutcome.PENDING),
                        count(round, SelectionOutcome.REJECT));
        return round.homogeneity() == null
                ? counts
                : counts + " Homogeneidad del grupo: %s de 1.".formatted(SpanishFigures.of(round.homogeneity()));
    }

    private static long count(SelectionRound round, SelectionOutcome outcome) {
        return round.decisions().stream()
                .filter(decided -> decided.outcome() == outcome)
                .count();
    }

    private static Part part(SelectionOutcome outcome, SelectionRound round, Map<String, Producer> people) {
        String title =
                switch (outcome) {
                    case ADMIT -> "Entran en la red";
                    case PENDING -> "Quedan pendientes";
                    case REJECT -> "No entran por ahora";
                };
        return new Part(
                title,
                round.decisions().stream()
                        .filter(decided -> decided.outcome() == outcome)
                        .map(decided -> row(decided, Objects.requireNonNull(people.get(decided.producerId()))))
                        .toList());
    }

    private static Row row(SelectionRound.Decided decided, Producer producer) {
        Proposal proposal = decided.proposal();
        return new Row(
                producer.name(),
                Stream.of(producer.identityNumber(), producer.community())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ")),
                proposal.place(),
                SpanishFigures.of(proposal.mean()),
                proposal.outcome().spanish(),
                proposal.reasons(),
                decided.reason());
    }

    private static List<String> resolved(Map<String, Producer> people, List<Relation> relations) {
        return relations.stream()
                .filter(relation -> relation.resolution() != null)
                .filter(relation -> people.containsKey(relation.firstId()) && people.containsKey(relation.secondId()))
                .map(relation -> "%s y %s: %s. Cómo se resolvió: %s"
                        .formatted(
                                requireNonNull(people.get(relation.firstId())).name(),
                                requireNonNull(people.get(relation.secondId())).name(),
                                ExclusionPolicy.withoutFullStop(Objects.requireNonNull(relation.note())),
                                relation.resolution()))
                .toList();
    }
}
