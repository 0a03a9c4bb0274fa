package org.articula.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code institution}. */
class InstitutionTable {

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
                .map(institution -> parameters(institution).addValue("by", by).addValue("now", UtcTime.column(now)))
                .toArray(SqlParameterSource[]::new);
    }

    private static MapSqlParameterSource parameters(Institution institution) {
        InstitutionProfile profile = institution.profile();
        return new MapSqlParameterSource("id", institution.id())
                .addValue("territory", institution.territoryId())
                .addValue("name", profile.name())
                .addValue("kind", profile.kind().name())
                .addValue("representative", profile.representative())
                .addValue("address", profile.address())
                .addValue("phone", profile.phone())
                .addValue("email", profile.email())
                .addValue("web", profile.web())
                .addValue("activity", profile.activity())
                .addValue("intervention", profile.intervention())
                .addValue("achievements", profile.achievements())
                .addValue("support", profile.support())
                .addValue("willingness", profile.willingness().name())
                .addValue("willingnessNote", profile.willingnessNote());
    }

    private static Institution institution(ResultSet row, int number) throws SQLException {
        return new Institution(
                row.getString("id"),
                row.getString("territory_id"),
                new InstitutionProfile(
                        row.getString("name"),
                        InstitutionKind.valueOf(row.getString("kind")),
                        row.getString("representative"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("web"),
                        row.getString("activity"),
                        row.getString("intervention"),
                        row.getString("achievements"),
                        row.getString("support"),
                        Willingness.valueOf(row.getString("willingness")),
                        row.getString("willingness_note")));
    }
}
