package org.articula.support;

import org.jspecify.annotations.Nullable;

/**
 * A need as it is kept.
 *
 * @param outcome Spanish: how many can answer it, or that nobody does; null while nobody has looked
 */
public record SupportNeed(
        String id, String area, SupportKind kind, @Nullable String weakness, @Nullable String outcome) {}
