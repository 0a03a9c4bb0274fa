package org.articula.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;

/**
 * What keeps one candidate out or waiting whoever the others are, and what speaks for one whom nothing keeps out. All five
 * criteria are asked for: a good mean makes up for none of them.
 */
final class ExclusionPolicy {

    private static final int QUOTED = 160;

    private ExclusionPolicy() {}

    /** Spanish sentences; none when nothing excludes the candidate. */
    static List<String> exclusions(Candidate candidate, SelectionCriteria criteria) {
        List<String> reasons = new ArrayList<>();
        if (!candidate.engaged()) {
            reasons.add("No se dedica a la actividad que trabaja la red.");
        }
        if (!candidate.acquainted()) {
            reasons.add("No conoce de antes la actividad que trabaja la red.");
        }
        belowMinimum(reasons, candidate.under(CandidateCriterion.INVESTMENT), criteria.minimumInvestment());
        belowMinimum(reasons, candidate.under(CandidateCriterion.TRUST), criteria.minimumTrust());
        if (mean(candidate).compareTo(criteria.minimumMean()) < 0) {
            reasons.add("Su promedio es %s y se necesita al menos %s. Lo más débil: %s."
                    .formatted(
                            SpanishFigures.of(mean(candidate)),
                            SpanishFigures.of(criteria.minimumMean()),
                            weakest(candidate, criteria).stream()
                                    .map(ExclusionPolicy::words)
                                    .collect(Collectors.joining("; "))));
        }
        return reasons;
    }

    /** Spanish sentences about each criterion that is too low to enter with; none when all five are met. */
    static List<String> gaps(Candidate candidate, SelectionCriteria criteria) {
        return candidate.scores().stream()
                .filter(score -> score.score() < criteria.minimumEach())
                .map(score -> "%s: %d de %d%s. Queda pendiente mientras no llegue al menos a %d."
                        .formatted(
                                score.criterion().spanish(),
                                score.score(),
                                CriterionScore.MOST,
                                because(score),
                                criteria.minimumEach()))
                .toList();
    }

    /** One Spanish sentence that names what is enough and yet weak; none when nothing is. */
    static List<String> weakPoints(Candidate candidate, SelectionCriteria criteria) {
        List<String> weak = candidate.scores().stream()
                .filter(score -> score.score() >= criteria.minimumEach() && score.score() <= criteria.weakUpTo())
                .map(ExclusionPolicy::words)
                .toList();
        return weak.isEmpty()
                ? List.of()
                : List.of("%s: %s."
                        .formatted(weak.size() == 1 ? "Punto débil" : "Puntos débiles", String.join("; ", weak)));
    }

    /** Why a candidate whom nothing excludes can enter. */
    static String merits(Candidate candidate) {
        CriterionScore strongest = candidate.scores().stream()
                .max(Comparator.comparingInt(CriterionScore::score)
                        .thenComparing(CriterionScore::criterion, Comparator.reverseOrder()))
                .orElseThrow();
        return "Cumple lo que se pide; su promedio es %s. Lo más fuerte: %s."
                .formatted(SpanishFigures.of(mean(candidate)), words(strongest));
    }

    /** Of the five scores; a fifth has one decimal. */
    static BigDecimal mean(Candidate candidate) {
        return BigDecimal.valueOf(candidate.total())
                .divide(BigDecimal.valueOf(CandidateCriterion.values().length), 1, RoundingMode.UNNECESSARY);
    }

    /** All that is too low to enter with or weak, or else what is lowest; the lowest first. */
    private static List<CriterionScore> weakest(Candidate candidate, SelectionCriteria criteria) {
        int lowest = candidate.scores().stream()
                .mapToInt(CriterionScore::score)
                .min()
                .orElseThrow();
        int weakUpTo = Math.max(lowest, Math.max(criteria.minimumEach() - 1, criteria.weakUpTo()));
        return candidate.scores().stream()
                .filter(score -> score.score() <= weakUpTo)
                .sorted(Comparator.comparingInt(CriterionScore::score).thenComparing(CriterionScore::criterion))
                .toList();
    }

    private static void belowMinimum(List<String> reasons, CriterionScore score, int minimum) {
        if (score.score() < minimum) {
            reasons.add("%s: %d de %d y se necesita al menos %d%s."
                    .formatted(
                            score.criterion().spanish(), score.score(), CriterionScore.MOST, minimum, because(score)));
        }
    }

    private static String words(CriterionScore score) {
        return "%s (%d)%s".formatted(Wording.inside(score.criterion().spanish()), score.score(), because(score));
    }

    private static String because(CriterionScore score) {
        String reason = score.reason();
        return reason == null ? "" : ", porque «%s»".formatted(quoted(reason));
    }

    /** The beginning is enough among the reasons of forty people; the comparison has the whole of it. */
    private static String quoted(String reason) {
        return Wording.shorten(withoutFullStop(reason), QUOTED);
    }

    /** As a quotation within a sentence: on one line. */
    static String withoutFullStop(String sentence) {
        return sentence.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }
}
