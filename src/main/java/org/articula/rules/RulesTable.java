package org.articula.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code rules_version}. */
@Repository
class RulesTable {

    private static final RowMapper<RulesFigures> FIGURES = Columns.reader(RulesFigures.class);
    private static final String SELECT = "SELECT v.*, v.late_fine_cents AS late_fine FROM rules_version v";

    private final JdbcClient jdbc;

    RulesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RulesVersion> find(String id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(RulesTable::version)
                .optional();
    }

    /** The oldest first. */
    List<RulesVersion> ofNetwork(String networkId) {
        return jdbc.sql(SELECT + " WHERE network_id = :network ORDER BY version")
                .param("network", networkId)
                .query(RulesTable::version)
                .list();
    }

    void insert(RulesVersion rules, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO rules_version (id, network_id, version, in_force_from, meeting_every_days, quorum_percent,
                          grace_minutes, late_fine_cents, duration_minutes, intervention_minutes,
                          interventions_per_topic, unjustified_in_a_row, justified_per_year, representative_minimum_age,
                          majority_base, reason, adopted_by, adopted_at)
                        VALUES (:id, :networkId, :version, :inForceFrom, :meetingEveryDays, :quorumPercent,
                          :graceMinutes, :lateFine, :durationMinutes, :interventionMinutes,
                          :interventionsPerTopic, :unjustifiedInARow, :justifiedPerYear, :representativeMinimumAge,
                          :majorityBase, :reason, :by, :now)""")
                .paramSource(Columns.of(rules.figures())
                        .and("id", rules.id())
                        .and("networkId", rules.networkId())
                        .and("version", rules.version())
                        .and("inForceFrom", rules.inForceFrom())
                        .and("reason", rules.reason())
                        .and("by", by)
                        .and("now", now))
                .update();
    }

    private static RulesVersion version(ResultSet row, int number) throws SQLException {
        return new RulesVersion(
                row.getString("id"),
                row.getString("network_id"),
                row.getInt("version"),
                row.getObject("in_force_from", LocalDate.class),
                FIGURES.mapRow(row, number),
                row.getString("reason"));
    }
}
