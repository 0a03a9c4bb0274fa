package org.articula.selection;

import java.time.LocalDate;
import org.articula.producer.Producer;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody who was admitted signed the letter of commitment ({@code RI.1}).
 *
 * @param signedOn in the network's zone; null while not signed
 * @param declined said not to sign: the person is not admitted any more, but pending
 * @param reason what the person said about not signing, if anything
 * @param fileId the signed letter as scanned; null when nobody uploaded it
 */
public record Commitment(
        Producer producer,
        @Nullable LocalDate signedOn,
        boolean declined,
        @Nullable String reason,
        @Nullable String fileId) {

    /** Whether the letter came back signed ({@code RI.1}). */
    public boolean signed() {
        return signedOn != null;
    }
}
