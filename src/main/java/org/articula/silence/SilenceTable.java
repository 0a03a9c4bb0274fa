package org.articula.silence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.articula.shared.UtcTime;
import org.articula.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every silence of every network, with what ended it. */
@Repository
class SilenceTable {

    private static final int REASONS_LENGTH = 2000;

    private final JdbcClient jdbc;

    SilenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Silence> openOf(Collection<String> networkIds) {
        return networkIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM network_silence WHERE network_id IN (:networks) AND ended_at IS NULL")
                        .param("networks", networkIds)
                        .query(Columns.reader(Silence.class))
                        .list();
    }

    /** @return whether this silence was not known yet: another node may notice it at the same moment */
    boolean insert(Silence silence, Instant noticedAt) {
        try {
            jdbc.sql(
                            """
                            INSERT INTO network_silence (id, network_id, since, noticed_at, reasons, last_valid_at)
                            VALUES (:id, :networkId, :since, :noticedAt, :reasonLines, :lastValidAt)""")
                    .paramSource(Columns.of(silence)
                            .and("id", Ids.next())
                            .and("noticedAt", noticedAt)
                            .and("reasonLines", Wording.shorten(String.join("\n", silence.reasons()), REASONS_LENGTH)))
                    .update();
            return true;
        } catch (DuplicateKeyException noticedElsewhere) {
            return false;
        }
    }

    /** @return whether the network was silent until now */
    boolean end(String networkId, Instant at, SilenceEnd why) {
        return jdbc.sql("UPDATE network_silence SET ended_at = :at, ended_by = :why"
                                + " WHERE network_id = :network AND ended_at IS NULL")
                        .param("at", Columns.column(at))
                        .param("why", why.name())
                        .param("network", networkId)
                        .update()
                > 0;
    }

    /** When somebody last asked after the network. */
    @Nullable Instant lastAsked(String networkId) {
        Optional<Instant> last = jdbc.sql("SELECT ended_at FROM network_silence WHERE network_id = :network"
                        + " AND ended_by = 'ASKED' ORDER BY ended_at DESC LIMIT 1")
                .param("network", networkId)
                .query((row, number) -> UtcTime.read(row, "ended_at"))
                .optional();
        return last.orElse(null);
    }
}
