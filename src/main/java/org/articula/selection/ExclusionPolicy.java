package org.articula.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.articula.assessment.CandidateCriterion;
import org.articula.assessment.CriterionScore;
import org.articula.shared.SpanishFigures;
import org.articula.shared.Wording;

/** What keeps one candidate out whoever the others are, and what speaks for one whom nothing keeps out. */
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
                            words(weakest(candidate))));
        }
        return reasons;
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

    private static CriterionScore weakest(Candidate candidate) {
        return candidate.scores().stream()
                .min(Comparator.comparingInt(CriterionScore::score).thenComparing(CriterionScore::criterion))
                .orElseThrow();
    }

    private static void belowMinimum(List<String> reasons, CriterionScore score, int minimum) {
        if (score.score() < minimum) {
            reasons.add("%s: %d de %d y se necesita al menos %d, porque «%s»."
                    .formatted(
                            score.criterion().spanish(),
                            score.score(),
                            CriterionScore.MOST,
                            minimum,
                            quoted(score.reason())));
        }
    }

    private static String words(CriterionScore score) {
        String criterion = score.criterion().spanish();
        return "%s (%d), porque «%s»"
                .formatted(
                        criterion.substring(0, 1).toLowerCase(Locale.ROOT) + criterion.substring(1),
                        score.score(),
                        quoted(score.reason()));
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
