package org.articula.process.election;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.articula.board.BoardLimits;
import org.articula.board.Office;

/** Which office is filled anew, and why. */
record ReplaceOfficerForm(
        @NotNull(message = "Elija la red.") String networkId,
        @NotNull(message = "Elija el cargo.") Office office,
        @NotNull(message = "Escriba por qué se reemplaza.") @Size(max = BoardLimits.REASON) String reason) {}
