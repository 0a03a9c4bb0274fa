package org.articula.workshop;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.institution.InstitutionKind;
import org.articula.institution.InstitutionLimits;
import org.jspecify.annotations.Nullable;

/**
 * An actor who is not in the directory.
 *
 * @param contact a telephone or an address, as people write it
 */
public record NewActor(
        @NotNull(message = "Escriba a quién convoca.") @Size(max = InstitutionLimits.NAME) String name,
        @NotNull(message = "Elija qué clase de actor es.") InstitutionKind kind,
        @Nullable @Size(max = WorkshopLimits.CONTACT) String representative,
        @Nullable @Size(max = WorkshopLimits.CONTACT) String contact) {}
