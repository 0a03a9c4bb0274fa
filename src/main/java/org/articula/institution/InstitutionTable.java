package org.articula.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code institution}. */
@Repository
class InstitutionTable {

    private static final RowMapper<InstitutionProfile> PROFILE = Columns.reader(InstitutionProfile.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    InstitutionTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<Institution> ofTerritory(String territoryId) {
        return jdbc.sql("SELECT * FROM institution WHERE territory_id = :territory ORDER BY id")
                .param("territory", territoryId)
                .query(InstitutionTable::institution)
                .list();
    }

    void insert(Collection<Institution> institutions, String by, Instant now) {
        batch.batchUpdate(
                """
                INSERT INTO institution (id, territory_id, name, kind, representative, address, phone, email, web,
                  activity, intervention, achievements, support, willingness, willingness_note, changed_by, changed_at)
                VALUES (:id, :territory, :name, :kind, :representative, :address, :phone, :email, :web,
                  :activity, :intervention, :achievements, :support, :willingness, :willingnessNote, :by, :now)""",
                rows(institutions, by, now));
    }

    void update(Collection<Institution> institutions, String by, Instant now) {
        batch.batchUpdate(
                """
                UPDATE institution SET name = :name, kind = :kind, representative = :representative,
                  address = :address, phone = :phone, email = :email, web = :web, activity = :activity,
                  intervention = :intervention, achievements = :achievements, support = :support,
                  willingness = :willingness, willingness_note = :willingnessNote, changed_by = :by, changed_at = :now
                WHERE id = :id""",
                rows(institutions, by, now));
    }

    void delete(Collection<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM institution WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    private static SqlParameterSource[] rows(Collection<Institution> institutions, String by, Instant now) {
        return institutions.stream()
                .map(institution -> Columns.of(institution.profile())
                        .and("id", institution.id())
                        .and("territory", institution.territoryId())
                        .and("by", by)
                        .and("now", now))
                .toArray(SqlParameterSource[]::new);
    }

    private static Institution institution(ResultSet row, int number) throws SQLException {
        return new Institution(row.getString("id"), row.getString("territory_id"), PROFILE.mapRow(row, number));
    }
}
