package org.articula.process.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.support.NewSupportNeed;
import org.articula.support.SupportKind;
import org.articula.support.SupportLimits;
import org.jspecify.annotations.Nullable;

/** Where the network needs support. */
record IdentifyNeedsForm(@Nullable @Valid List<Row> needs) {

    /**
     * @param weakness chosen among those of the position
     * @param weaknessText typed while there is no position
     */
    record Row(
            @NotNull(message = "Escriba el área en la que se necesita apoyo.") @Size(max = SupportLimits.LINE) String area,
            @NotNull(message = "Elija qué apoyo se necesita.") SupportKind kind,
            @Nullable String weakness,
            @Nullable @Size(max = SupportLimits.LINE) String weaknessText) {

        NewSupportNeed toNeed() {
            return new NewSupportNeed(area, kind, weakness == null ? weaknessText : weakness);
        }
    }

    List<NewSupportNeed> toNeeds() {
        return needs == null ? List.of() : needs.stream().map(Row::toNeed).toList();
    }
}
