package org.articula.opportunity;

import org.jspecify.annotations.Nullable;

/**
 * A business idea of a territory.
 *
 * @param shortlisted whether networks can be formed for it
 * @param shortlistReason why it entered the short list; null when nothing was said or it is not on it
 */
public record Opportunity(String id, NewOpportunity idea, boolean shortlisted, @Nullable String shortlistReason) {}
