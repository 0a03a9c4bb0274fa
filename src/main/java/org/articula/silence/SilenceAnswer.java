package org.articula.silence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the supervising unit brings back from a network that was silent.
 *
 * @param found what is the matter, in the words of who asked
 * @param done what is being done about it
 */
public record SilenceAnswer(
        @NotNull(message = "Escriba qué pasa con la red.") @Size(max = SilenceLimits.ANSWER) String found,
        @NotNull(message = "Escriba qué se hará.") @Size(max = SilenceLimits.ANSWER) String done) {}
