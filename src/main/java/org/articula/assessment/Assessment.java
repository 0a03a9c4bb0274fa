package org.articula.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate ({@code F1.2}).
 *
 * @param scores one per criterion
 * @param engaged lives from the activity the network works in ({@code F1.3.a})
 * @param acquainted knows that activity from before ({@code F1.3.a})
 * @param verification how both were verified
 * @param facts what three of the criteria judge; null in an assessment of before they were asked for
 */
public record Assessment(
        String producerId,
        List<CriterionScore> scores,
        boolean engaged,
        boolean acquainted,
        String verification,
        Profile profile,
        @Nullable CandidateFacts facts) {}
