package org.articula.process.board;

import java.time.Instant;
import java.time.LocalDate;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which the digest was looked at. */
@Repository
class DigestTable {

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM digest_day WHERE digest_on = :day")
                        .param("day", day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another node has the day */
    void insert(LocalDate day, Instant now) {
        jdbc.sql("INSERT INTO digest_day (digest_on, looked_at, networks) VALUES (:day, :now, 0)")
                .param("day", day)
                .param("now", UtcTime.column(now))
                .update();
    }

    void found(LocalDate day, int networks) {
        jdbc.sql("UPDATE digest_day SET networks = :networks WHERE digest_on = :day")
                .param("networks", networks)
                .param("day", day)
                .update();
    }
}
