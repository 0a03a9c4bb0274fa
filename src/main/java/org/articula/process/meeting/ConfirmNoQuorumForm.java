package org.articula.process.meeting;

import jakarta.validation.constraints.NotNull;
import org.articula.process.form.YesNo;

/** Whether there was really no quorum. */
record ConfirmNoQuorumForm(@NotNull(message = "Diga si de verdad no hubo cuórum.") YesNo noQuorum) {}
