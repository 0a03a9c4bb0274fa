package org.articula.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of institutions and of the chains they work in. */
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
        return read("WHERE i.territory_id = :territory", Map.of("territory", territoryId));
    }

    List<Institution> all() {
        return read("", Map.of());
    }

    private List<Institution> read(String which, Map<String, String> parameters) {
        Map<String, List<String>> chains = jdbc
                .sql("SELECT l.institution_id, l.chain_id FROM institution_chain l"
                        + " JOIN institution i ON i.id = l.institution_id " + which + " ORDER BY l.chain_id")
                .params(parameters)
                .query((row, number) -> Map.entry(row.getString("institution_id"), row.getString("chain_id")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        // The chains are rows of their own; a profile is read whole
        return jdbc
                .sql("SELECT i.*, '' AS chain_ids FROM institution i " + which + " ORDER BY i.id")
                .params(parameters)
                .query(InstitutionTable::institution)
                .list()
                .stream()
                .map(institution -> new Institution(
                        institution.id(),
                        institution.territoryId(),
                        institution.profile().in(chains.getOrDefault(institution.id(), List.of()))))
                .toList();
    }

    void insert(Collection<Institution> institutions, String by, Instant now) {
        batch.batchUpdate(
                """
                INSERT INTO institution (id, territory_id, name, kind, representative, address, phone, email, web,
                  activity, intervention, achievements, support, willingness, willingness_note, changed_by, changed_at)
                VALUES (:id, :territory, :name, :kind, :representative, :address, :phone, :email, :web,
                  :activity, :intervention, :achievements, :support, :willingness, :willingnessNote, :by, :now)""",
                rows(institutions, by, now));
        insertChains(institutions);
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
        deleteChains(institutions.stream().map(Institution::id).toList());
        insertChains(institutions);
    }

    void delete(Collection<String> ids) {
        if (!ids.isEmpty()) {
            deleteChains(ids);
            jdbc.sql("DELETE FROM institution WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    private void insertChains(Collection<Institution> institutions) {
        batch.batchUpdate(
                "INSERT INTO institution_chain (institution_id, chain_id) VALUES (:institution, :chain)",
                institutions.stream()
                        .flatMap(institution -> institution.profile().chainIds().stream()
                                .map(chain -> new MapSqlParameterSource("institution", institution.id())
                                        .addValue("chain", chain)))
                        .toArray(SqlParameterSource[]::new));
    }

    private void deleteChains(Collection<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM institution_chain WHERE institution_id IN (:ids)")
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
