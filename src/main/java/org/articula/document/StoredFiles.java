package org.articula.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.sheet.FileKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Keeps files in the database, beside what they document: they share its transactions and its backup. Never changes one. */
@Service
@Transactional
public class StoredFiles {

    /** Kind of the minutes of a meeting as sent (guide: {@code RI.10}). */
    public static final String MINUTES = "MINUTES";

    /** Kind of what a person uploaded with a form. */
    public static final String UPLOAD = "UPLOAD";

    private static final RowMapper<StoredFile> FILE = Columns.reader(StoredFile.class);
    private static final RowMapper<FileSummary> SUMMARY = Columns.reader(FileSummary.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DataSize largestUpload;

    StoredFiles(JdbcClient jdbc, Clock clock, @Value("${articula.files.max-bytes:10MB}") DataSize largestUpload) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.largestUpload = largestUpload;
    }

    /** Stores a file the product made and returns its id. The name is made safe; size and SHA-256 are computed here. */
    public String store(NewFile file) {
        String id = Ids.next();
        jdbc.sql(
                        """
                INSERT INTO stored_file (id, network_id, kind, subject_id, file_name, content_type, size_bytes, sha256,
                  content, stored_by, stored_at)
                VALUES (:id, :networkId, :kind, :subjectId, :fileName, :contentType, :sizeBytes, :sha256,
                  :content, :storedBy, :storedAt)""")
                .paramSource(Columns.of(file)
                        .and("id", id)
                        .and("fileName", FileName.safe(file.fileName()))
                        .and("sizeBytes", (long) file.content().length)
                        .and("sha256", sha256(file.content()))
                        .and("storedAt", clock.instant()))
                .update();
        return id;
    }

    /** The largest upload accepted, in bytes ({@code articula.files.max-bytes}). */
    public long largestUploadBytes() {
        return largestUpload.toBytes();
    }

    /**
     * Stores what a person uploaded, as {@link #UPLOAD}, and returns its id.
     *
     * @param fileName as the browser sent it
     * @param subjectId id of the task or process definition whose form it belongs to
     * @throws InvalidInputException path {@code file}: empty, above {@code articula.files.max-bytes} (10 MB unless set),
     *     not one of PDF, PNG, JPEG, XLSX, CSV, DOCX, ODT by its content, or named as something else than it is
     */
    public String storeUpload(String fileName, byte[] content, String storedBy, String subjectId) {
        String name = FileName.safe(fileName);
        if (content.length == 0) {
            throw new InvalidInputException("file", "El archivo «" + name + "» está vacío.");
        }
        if (content.length > largestUpload.toBytes()) {
            throw new InvalidInputException(
                    "file", "El archivo «" + name + "» pesa demasiado: el máximo es " + readable(largestUpload) + ".");
        }
        UploadType type = UploadType.of(content)
                .filter(found -> found.fits(name))
                .orElseThrow(() -> new InvalidInputException("file", refusal(name, content)));
        return store(new NewFile(null, UPLOAD, subjectId, name, type.contentType(), content, storedBy));
    }

    /** The file with its bytes, empty if there is none with this id. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(String id) {
        return jdbc.sql("SELECT * FROM stored_file WHERE id = :id")
                .param("id", id)
                .query(FILE)
                .optional();
    }

    /** What is kept under these ids, oldest first, without the bytes; ids of nothing are left out. */
    @Transactional(readOnly = true)
    public List<FileSummary> summaries(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                SELECT id, file_name, content_type, size_bytes, sha256, stored_by, stored_at FROM stored_file
                WHERE id IN (:ids) ORDER BY stored_at, id""")
                .param("ids", ids)
                .query(SUMMARY)
                .list();
    }

    /** What is kept of this kind about this subject, oldest first, without the bytes. */
    @Transactional(readOnly = true)
    public List<FileSummary> of(String subjectId, String kind) {
        return jdbc.sql(
                        """
                SELECT id, file_name, content_type, size_bytes, sha256, stored_by, stored_at FROM stored_file
                WHERE subject_id = :subjectId AND kind = :kind ORDER BY stored_at, id""")
                .param("subjectId", subjectId)
                .param("kind", kind)
                .query(SUMMARY)
                .list();
    }

    /** The latest file of this kind of each network: network id to file id. Networks without one are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> latestOf(String kind, Collection<String> networkIds) {
        Map<String, String> latest = new HashMap<>();
        if (!networkIds.isEmpty()) {
            jdbc.sql(
                            """
                    SELECT network_id, MAX(id) AS id FROM stored_file
                    WHERE kind = :kind AND network_id IN (:networkIds) GROUP BY network_id""")
                    .param("kind", kind)
                    .param("networkIds", networkIds)
                    .query((row, number) -> latest.put(row.getString("network_id"), row.getString("id")))
                    .list();
        }
        return latest;
    }

    /** A list that somebody keeps in another kind of spreadsheet is told by its kind: it only has to be saved anew. */
    private static String refusal(String name, byte[] content) {
        FileKind kind = FileKind.of(content);
        return kind.spreadsheet()
                ? kind.refusal(name)
                : "El archivo «" + name + "» no se puede recibir: su contenido debe ser el que indica su nombre"
                        + " y uno de estos tipos: PDF, PNG, JPEG, XLSX, CSV, DOCX u ODT.";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String readable(DataSize size) {
        return size.toMegabytes() > 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " KB";
    }
}
