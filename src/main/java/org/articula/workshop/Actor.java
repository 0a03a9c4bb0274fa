package org.articula.workshop;

import org.articula.institution.InstitutionKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the territory at a workshop, kept as they were known then.
 *
 * @param institutionId in the directory; null for whoever is not in it
 * @param contact a telephone or an address
 * @param invited whether they were called; others came by themselves
 * @param people how many came for them; null until the workshop was held
 * @param names who they were, in words
 */
public record Actor(
        String id,
        @Nullable String institutionId,
        String name,
        InstitutionKind kind,
        @Nullable String representative,
        @Nullable String contact,
        boolean invited,
        @Nullable Integer people,
        @Nullable String names) {

    /** Whether anybody came for them. */
    public boolean came() {
        return people != null && people > 0;
    }
}
