package org.articula.process.institution;

import jakarta.validation.constraints.NotNull;

/** The territory whose directory changes. */
record UpdateDirectoryForm(@NotNull(message = "Elija el territorio.") String territoryId) {}
