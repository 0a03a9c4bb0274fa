package org.articula.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What two candidates are to each other ({@code F1.3.b}).
 *
 * @param note what is known of it; a conflict says what it is about
 * @param resolution how a conflict was resolved; null while it is open, and for what is no conflict
 */
public record Relation(
        String firstId, String secondId, RelationKind kind, @Nullable String note, @Nullable String resolution) {

    /** Whether it is a conflict and nobody has noted how it was resolved. */
    public boolean openConflict() {
        return kind == RelationKind.CONFLICT && resolution == null;
    }
}
