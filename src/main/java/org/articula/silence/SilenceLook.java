package org.articula.silence;

import java.time.Instant;

/**
 * What a look at one network came to.
 *
 * @param begun whether this look noticed a new silence: whoever asks about it asks once
 * @param lookAgainAt when the network can fall silent next, as things stand; after now
 * @param askBy until when somebody should have asked about a silence that begins now
 */
public record SilenceLook(boolean begun, Instant lookAgainAt, Instant askBy) {}
