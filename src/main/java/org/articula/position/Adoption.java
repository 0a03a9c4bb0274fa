package org.articula.position;

import org.articula.vote.Ballot;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting voted on a draft.
 *
 * @param ideaId the opportunity chosen
 * @param choiceReason why, where it is not the most profitable
 */
public record Adoption(@Nullable String ideaId, @Nullable String choiceReason, Ballot ballot) {}
