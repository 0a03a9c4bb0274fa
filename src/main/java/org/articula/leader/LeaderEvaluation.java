package org.articula.leader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.articula.shared.SpanishFigures;

/** An evaluation that was made. @param scores in the order of the criteria */
public record LeaderEvaluation(String id, LocalDate evaluatedOn, String improvements, List<LeaderScore> scores) {

    public LeaderEvaluation {
        scores = List.copyOf(scores);
    }

    /** {@code 3,5 de 5}. */
    public String average() {
        BigDecimal sum =
                BigDecimal.valueOf(scores.stream().mapToInt(LeaderScore::score).sum());
        return scores.isEmpty()
                ? ""
                : SpanishFigures.of(sum.divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP)) + " de "
                        + LeaderLimits.HIGHEST;
    }
}
