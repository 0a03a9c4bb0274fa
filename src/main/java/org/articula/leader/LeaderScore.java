package org.articula.leader;

import org.jspecify.annotations.Nullable;

/** How a leader does by one criterion, from 1 to 5. */
public record LeaderScore(LeaderCriterion criterion, int score, @Nullable String remark) {}
