package org.articula.process.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.assessment.AssessmentLimits;
import org.articula.assessment.Relation;
import org.articula.assessment.RelationKind;
import org.jspecify.annotations.Nullable;

/** What the candidates are to each other; often nothing. */
record ReviewRelationsForm(
        @Nullable @Valid List<Row> relations,
        @NotNull(message = "Marque que revisó las relaciones.") @AssertTrue(message = "Marque que revisó las relaciones.") Boolean reviewed) {

    record Row(
            @NotNull(message = "Elija a una persona.") String firstId,
            @NotNull(message = "Elija a la otra persona.") String secondId,
            @NotNull(message = "Elija qué las une o separa.") RelationKind kind,
            @Nullable @Size(max = AssessmentLimits.TEXT) String note,
            @Nullable @Size(max = AssessmentLimits.TEXT) String resolution) {}

    List<Relation> toRelations() {
        return relations == null
                ? List.of()
                : relations.stream()
                        .map(row ->
                                new Relation(row.firstId(), row.secondId(), row.kind(), row.note(), row.resolution()))
                        .toList();
    }
}
