package org.articula.process.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the members signed their rules. */
record SignRulesForm(
        @NotNull(message = "Indique qué día se firmó.") LocalDate signedOn,
        @Nullable @Size(max = 1, message = "Suba un solo archivo.") List<String> scan) {

    @Nullable String fileId() {
        return scan == null || scan.isEmpty() ? null : scan.get(0);
    }
}
