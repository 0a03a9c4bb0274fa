package org.articula.invitation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody answered while they were told of a meeting by telephone.
 *
 * @param noticeId the notice they were told
 * @param answer null when they did not say
 * @param representativeName who comes instead; only for REPRESENTATIVE (RI.18)
 */
public record PhonedAnswer(String noticeId, @Nullable AnswerChoice answer, @Nullable String representativeName) {}
