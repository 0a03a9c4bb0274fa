package org.articula.process.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.articula.assessment.Relation;

/** What the candidates are to each other; often nothing. */
record ReviewRelationsForm(
        @Valid List<Relation> relations,
        @NotNull(message = "Marque que revisó las relaciones.") @AssertTrue(message = "Marque que revisó las relaciones.") Boolean reviewed) {

    ReviewRelationsForm {
        relations = relations == null ? List.of() : relations;
    }
}
