package org.articula.process.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.articula.shared.UtcTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people typed and have not sent yet, kept on the server so that it survives the phone. */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The draft of a task is shared by whoever may work on it. */
    public static String ofTask(String taskId) {
        return "task:" + taskId;
    }

    /** The draft of a start form belongs to one person. */
    public static String ofStart(String processKey, String userId) {
        return "start:" + processKey + ":" + userId;
    }

    /** Keeps the latest state; {@code data} is the form's data as JSON. */
    public void save(String key, String data, String userId) {
        if (update(key, data, userId) == 0) {
            try {
                jdbc.sql("INSERT INTO form_draft (draft_key, data, saved_by, saved_at) VALUES (?, ?, ?, ?)")
                        .params(key, data, userId, UtcTime.column(clock.instant()))
                        .update();
            } catch (DuplicateKeyException savedMeanwhile) {
                update(key, data, userId);
            }
        }
    }

    public Optional<Draft> find(String key) {
        return jdbc.sql("SELECT data, saved_by, saved_at FROM form_draft WHERE draft_key = ?")
                .param(key)
                .query((row, n) ->
                        new Draft(row.getString("data"), row.getString("saved_by"), UtcTime.read(row, "saved_at")))
                .optional();
    }

    public void discard(String key) {
        jdbc.sql("DELETE FROM form_draft WHERE draft_key = ?").param(key).update();
    }

    private int update(String key, String data, String userId) {
        LocalDateTime now = UtcTime.column(clock.instant());
        return jdbc.sql("UPDATE form_draft SET data = ?, saved_by = ?, saved_at = ? WHERE draft_key = ?")
                .params(data, userId, now, key)
                .update();
    }

    /**
     * A form half filled in.
     *
     * @param data JSON
     * @param savedBy user id
     */
    public record Draft(String data, String savedBy, Instant savedAt) {}
}
