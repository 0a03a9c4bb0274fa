package org.articula.selection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an admitted candidate answered to the letter of commitment.
 *
 * @param signedOn needed when signed, in the network's zone
 * @param reason what the person said about not signing; nobody has to say anything
 * @param fileId an upload, the signed letter as scanned
 */
public record LetterAnswer(
        String producerId,
        boolean signed,
        @Nullable LocalDate signedOn,
        @Nullable String reason,
        @Nullable String fileId) {}
