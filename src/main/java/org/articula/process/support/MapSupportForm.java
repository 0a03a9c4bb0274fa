package org.articula.process.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.articula.support.SupportLimits;
import org.articula.support.SupportOffer;
import org.jspecify.annotations.Nullable;

/** With what each institution supports. An empty directory sends no rows. */
record MapSupportForm(@Nullable @Valid List<Row> institutions) {

    static final String NOBODY = "La fila no dice a quién se refiere.";

    /** @param versionId of the offer as it was shown */
    record Row(
            @NotNull(message = NOBODY) String institutionId,
            @NotNull(message = NOBODY) Integer versionId,
            @Nullable Boolean financial,
            @Nullable Boolean management,
            @Nullable Boolean training,
            @Nullable Boolean other,
            @Nullable @Size(max = SupportLimits.LINE) String otherSupport) {

        SupportOffer toOffer() {
            return new SupportOffer(
                    institutionId,
                    Boolean.TRUE.equals(financial),
                    Boolean.TRUE.equals(management),
                    Boolean.TRUE.equals(training),
                    Boolean.TRUE.equals(other),
                    otherSupport,
                    versionId);
        }
    }

    List<SupportOffer> toOffers() {
        return institutions == null
                ? List.of()
                : institutions.stream().map(Row::toOffer).toList();
    }
}
