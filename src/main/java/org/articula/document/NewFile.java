package org.articula.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file to keep.
 *
 * @param networkId the network it belongs to, null while nobody knows (an upload before its form is sent)
 * @param kind what it is, in capitals: {@link StoredFiles#MINUTES}, {@link StoredFiles#UPLOAD} or a module's own word
 * @param subjectId id of the thing it documents (a meeting, a membership request, a task)
 * @param fileName as people will see it when they download it; made safe before it is stored
 * @param contentType media type
 * @param storedBy user id, or the name of the part of the product that made it
 */
public record NewFile(
        @Nullable String networkId,
        String kind,
        String subjectId,
        String fileName,
        String contentType,
        byte[] content,
        String storedBy) {

    public NewFile {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subjectId);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(contentType);
        Objects.requireNonNull(content);
        Objects.requireNonNull(storedBy);
    }
}
