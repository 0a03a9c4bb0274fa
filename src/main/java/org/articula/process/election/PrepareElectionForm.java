package org.articula.process.election;

import jakarta.validation.constraints.Size;
import org.articula.board.BoardLimits;
import org.jspecify.annotations.Nullable;

/** What was prepared for the next election. */
record PrepareElectionForm(@Nullable @Size(max = BoardLimits.REASON) String note) {}
