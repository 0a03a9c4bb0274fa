package org.articula.support;

import org.jspecify.annotations.Nullable;

/**
 * An institution that can answer a need, as the directory named it then.
 *
 * @param reason Spanish sentence
 */
public record SupportMatch(
        String needId, String institutionId, String institutionName, @Nullable String representative, String reason) {}
