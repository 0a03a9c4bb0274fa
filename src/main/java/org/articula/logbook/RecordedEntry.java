package org.articula.logbook;

import java.time.Instant;
import java.util.List;
import org.articula.document.FileSummary;

/**
 * An entry as the logbook keeps it.
 *
 * @param recordedBy user id of who wrote it down
 * @param files those of the entry, the oldest first
 */
public record RecordedEntry(
        String id, LogbookEntry entry, String recordedBy, Instant recordedAt, List<FileSummary> files) {}
