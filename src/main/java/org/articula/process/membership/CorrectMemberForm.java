package org.articula.process.membership;

import jakarta.validation.constraints.NotNull;

/** Whose data are to be corrected. */
record CorrectMemberForm(@NotNull(message = "Elija al integrante.") String memberId) {}
