package org.articula.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A letter that came back signed.
 *
 * @param signedOn in the network's zone
 * @param fileId an upload, the letter as scanned, if there is one
 */
public record SignedLetter(String memberId, LocalDate signedOn, @Nullable String fileId) {}
