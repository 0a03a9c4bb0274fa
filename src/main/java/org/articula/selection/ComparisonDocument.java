package org.articula.selection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articula.assessment.Assessment;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.assessment.FactWords;
import org.articula.assessment.Profile;
import org.articula.network.Network;
import org.articula.producer.Producer;
import org.articula.shared.SpanishDates;
import org.articula.shared.SpanishFigures;

/** The comparison as people read it: plain Spanish strings, from the best place on. */
record ComparisonDocument(
        String networkName,
        String networkCode,
        String dateText,
        String summary,
        String criteriaText,
        List<String> criteria,
        List<Row> rows,
        List<String> conflicts,
        List<String> missing) {

    /** One candidate; the scores and their reasons in the order of the criteria, and the facts some of them judge. */
    record Row(
            int place,
            String name,
            String about,
            List<Score> scores,
            String facts,
            String mean,
            String engaged,
            String acquainted,
            String verification,
            String outcome,
            List<String> reasons,
            String effect,
            List<String> profile) {}

    record Score(int score, String reason) {}

    static ComparisonDocument of(Network network, Comparison comparison) {
        return new ComparisonDocument(
                network.name(),
                network.code(),
                SpanishDates.date(LocalDate.ofInstant(comparison.proposedAt(), network.zone())),
                summary(comparison),
                criteriaText(comparison.criteria()),
                Stream.of(CandidateCriterion.values())
                        .map(CandidateCriterion::spanish)
                        .toList(),
                comparison.candidates().stream().map(ComparisonDocument::row).toList(),
                conflicts(comparison),
                comparison.missing().stream().map(Producer::name).toList());
    }

    /** What the criteria ask for, in one sentence; the guide leaves the figures open. */
    static String criteriaText(SelectionCriteria criteria) {
        String each = criteria.minimumEach() <= CriterionScore.LEAST
                ? ""
                : " Quien tiene menos de %d en algún otro criterio queda pendiente.".formatted(criteria.minimumEach());
        return ("Se pide dedicarse a la actividad y conocerla de antes, al menos %d en disponibilidad a invertir, al menos %d"
                        + " en confianza y un promedio de al menos %s.%s La red recibe de %d a %d integrantes.")
                .formatted(
                        criteria.minimumInvestment(),
                        criteria.minimumTrust(),
                        SpanishFigures.of(criteria.minimumMean()),
                        each,
                        criteria.minimumMembers(),
                        criteria.maximumMembers());
    }

    private static String summary(Comparison comparison) {
        String proposed = "Personas evaluadas: %d. La propuesta: entran %d, quedan pendientes %d y no entran %d."
                .formatted(
                        comparison.candidates().size(),
                        comparison.proposed(SelectionOutcome.ADMIT),
                        comparison.proposed(SelectionOutcome.PENDING),
                        comparison.proposed(SelectionOutcome.REJECT));
        return comparison.homogeneity().isEmpty()
                ? proposed
                : proposed
                        + " Homogeneidad de quienes entrarían: %s de 1."
                                .formatted(HomogeneityEffect.figure(
                                        comparison.homogeneity().getAsDouble()));
    }

    private static Row row(ComparedCandidate candidate) {
        Assessment assessment = candidate.assessment();
        Proposal proposal = candidate.proposal();
        return new Row(
                proposal.place(),
                candidate.producer().name(),
                about(candidate.producer()),
                assessment.scores().stream()
                        .sorted(Comparator.comparing(CriterionScore::criterion))
                        .map(score -> new Score(score.score(), score.reason() == null ? "—" : score.reason()))
                        .toList(),
                FactWords.all(assessment.facts()),
                SpanishFigures.of(proposal.mean()),
                assessment.engaged() ? "Sí" : "No",
                assessment.acquainted() ? "Sí" : "No",
                assessment.verification(),
                proposal.outcome().spanish(),
                proposal.reasons(),
                candidate.effect().sentence(),
                profile(assessment.profile()));
    }

    private static String about(Producer producer) {
        return Stream.of(producer.workshop(), producer.community())
                .filter(text -> text != null)
                .collect(Collectors.joining(" · "));
    }

    /** In the order of the columns. */
    static List<String> profile(Profile profile) {
        return List.of(
                profile.income().spanish(),
                profile.business().spanish(),
                String.valueOf(profile.workers()),
                profile.language().spanish(),
                profile.management().spanish(),
                profile.planning().spanish(),
                profile.training().spanish());
    }

    private static List<String> conflicts(Comparison comparison) {
        var names = comparison.candidates().stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.producer().id(),
                        candidate -> candidate.producer().name()));
        return comparison.openConflicts().stream()
                .filter(conflict -> names.containsKey(conflict.firstId()) && names.containsKey(conflict.secondId()))
                .map(conflict -> "%s y %s: %s"
                        .formatted(names.get(conflict.firstId()), names.get(conflict.secondId()), conflict.note()))
                .toList();
    }
}
