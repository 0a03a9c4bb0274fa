package org.articula.territory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code territory}. */
@Repository
class TerritoryTable {

    private static final RowMapper<Territory> TERRITORY = Columns.reader(Territory.class);

    private final JdbcClient jdbc;

    TerritoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String id, NewTerritory territory, Instant now) {
        jdbc.sql("INSERT INTO territory (id, code, name, place, zone, country, articulator_id, created_at)"
                        + " VALUES (:id, :code, :name, :place, :zone, :country, :articulatorId, :now)")
                .paramSource(Columns.of(territory).and("id", id).and("now", now))
                .update();
    }

    Optional<Territory> find(String id) {
        return jdbc.sql("SELECT * FROM territory WHERE id = :id")
                .param("id", id)
                .query(TERRITORY)
                .optional();
    }

    List<Territory> all() {
        return jdbc.sql("SELECT * FROM territory ORDER BY name, code")
                .query(TERRITORY)
                .list();
    }
}
