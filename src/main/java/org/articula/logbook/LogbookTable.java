package org.articula.logbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the logbook and of the files kept with them. */
@Repository
class LogbookTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    LogbookTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void insert(Subject subject, List<LogbookEntry> entries, String by, Instant now) {
        List<SqlParameterSource> rows = new ArrayList<>();
        List<SqlParameterSource> files = new ArrayList<>();
        for (LogbookEntry entry : entries) {
            String id = Ids.next();
            rows.add(Columns.of(entry)
                    .and("id", id)
                    .and("subjectKind", subject.kind())
                    .and("subjectId", subject.id())
                    .and("who", entry.who().strip())
                    .and("text", entry.text().strip())
                    .and("by", by)
                    .and("now", now));
            entry.fileIds().stream()
                    .distinct()
                    .map(file -> new MapSqlParameterSource("record", id).addValue("file", file))
                    .forEach(files::add);
        }
        batch.batchUpdate(
                """
                INSERT INTO logbook_record (id, subject_kind, subject_id, entry_date, entry_kind, step, who, entry_text,
                  recorded_by, recorded_at)
                VALUES (:id, :subjectKind, :subjectId, :on, :kind, :step, :who, :text, :by, :now)""",
                rows.toArray(SqlParameterSource[]::new));
        if (!files.isEmpty()) {
            batch.batchUpdate(
                    "INSERT INTO logbook_file (record_id, file_id) VALUES (:record, :file)",
                    files.toArray(SqlParameterSource[]::new));
        }
    }

    /** The oldest day first; files are named by their ids only. */
    List<RecordedEntry> of(String subjectId) {
        Map<String, List<String>> files = filesOf(subjectId);
        return jdbc.sql("SELECT * FROM logbook_record WHERE subject_id = :subject ORDER BY entry_date, id")
                .param("subject", subjectId)
                .query((row, number) -> entry(row, files.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<String>> filesOf(String subjectId) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        jdbc.sql("SELECT f.record_id, f.file_id FROM logbook_file f JOIN logbook_record r ON r.id = f.record_id"
                        + " WHERE r.subject_id = :subject ORDER BY f.record_id, f.file_id")
                .param("subject", subjectId)
                .query(row -> {
                    files.computeIfAbsent(row.getString("record_id"), record -> new ArrayList<>())
                            .add(row.getString("file_id"));
                });
        return files;
    }

    private static RecordedEntry entry(ResultSet row, List<String> fileIds) throws SQLException {
        return new RecordedEntry(
                row.getString("id"),
                new LogbookEntry(
                        row.getObject("entry_date", LocalDate.class),
                        LogbookKind.valueOf(row.getString("entry_kind")),
                        row.getString("step"),
                        row.getString("who"),
                        row.getString("entry_text"),
                        fileIds),
                row.getString("recorded_by"),
                UtcTime.read(row, "recorded_at"),
                List.of());
    }
}
