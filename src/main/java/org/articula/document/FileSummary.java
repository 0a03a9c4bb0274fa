package org.articula.document;

import java.time.Instant;

/** What there is to say about a kept file without reading its bytes; see {@link StoredFile}. */
public record FileSummary(
        String id,
        String fileName,
        String contentType,
        long sizeBytes,
        String sha256,
        String storedBy,
        Instant storedAt) {}
