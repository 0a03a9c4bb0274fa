package org.articula.process.diagnosis;

import jakarta.validation.Valid;
import java.util.List;
import org.articula.diagnosis.Preparation;

/** How far each member is prepared. */
record PrepareDiagnosesForm(@Valid List<Preparation> rows) {

    PrepareDiagnosesForm {
        rows = rows == null ? List.of() : rows;
    }
}
