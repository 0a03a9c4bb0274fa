package org.articula.territory;

import org.jspecify.annotations.Nullable;

/**
 * Whether an idea enters the short list.
 *
 * @param reason needed for one that is not an opportunity yet
 */
public record ShortlistDecision(String opportunityId, boolean shortlisted, @Nullable String reason) {}
