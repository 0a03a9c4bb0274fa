package org.articula.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What two candidates are to each other ({@code F1.3.b}).
 *
 * @param note what is known of it; a conflict says what it is about
 * @param resolution how a conflict was resolved; null while it is open, and for what is no conflict
 */
public record Relation(
        @NotNull(message = "Elija a una persona.") String firstId,
        @NotNull(message = "Elija a la otra persona.") String secondId,
        @NotNull(message = "Elija qué las une o separa.") RelationKind kind,
        @Nullable @Size(max = AssessmentLimits.TEXT) String note,
        @Nullable @Size(max = AssessmentLimits.TEXT) String resolution) {

    /** Whether it is a conflict and nobody has noted how it was resolved. */
    public boolean openConflict() {
        return kind == RelationKind.CONFLICT && resolution == null;
    }

    Relation resolved(@Nullable String how) {
        return new Relation(firstId, secondId, kind, note, how);
    }
}
