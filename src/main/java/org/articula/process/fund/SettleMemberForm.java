package org.articula.process.fund;

import jakarta.validation.constraints.NotNull;

/** Who left and gets their share. */
record SettleMemberForm(@NotNull(message = "Elija a quién se liquida.") String memberId) {}
