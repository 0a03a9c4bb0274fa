package org.articula.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kept file with its bytes.
 *
 * @param sizeBytes length of the content
 * @param sha256 fingerprint of the content, 64 hexadecimal digits in lower case
 */
public record StoredFile(
        String id,
        @Nullable String networkId,
        String kind,
        String subjectId,
        String fileName,
        String contentType,
        long sizeBytes,
        String sha256,
        byte[] content,
        String storedBy,
        Instant storedAt) {}
