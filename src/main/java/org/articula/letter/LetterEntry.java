package org.articula.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a member's letter until now, as somebody writes it down.
 *
 * @param signedOn needed when signed, in the network's zone
 * @param fileId an upload, the signed letter as scanned
 */
public record LetterEntry(String memberId, boolean signed, @Nullable LocalDate signedOn, @Nullable String fileId) {}
