package org.articula.rules;

import java.time.Instant;
import java.util.Optional;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code rules_draft}. */
@Repository
class DraftTable {

    private static final RowMapper<RulesFigures> FIGURES = Columns.reader(RulesFigures.class);

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RulesDraft> find(String id) {
        return jdbc.sql("SELECT d.*, d.late_fine_cents AS late_fine FROM rules_draft d WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new RulesDraft(
                        row.getString("id"),
                        row.getString("network_id"),
                        row.getInt("base_version"),
                        FIGURES.mapRow(row, number),
                        row.getString("reason")))
                .optional();
    }

    void insert(RulesDraft draft, String by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO rules_draft (id, network_id, base_version, meeting_every_days, quorum_percent, grace_minutes,
                          late_fine_cents, duration_minutes, intervention_minutes, interventions_per_topic,
                          unjustified_in_a_row, justified_per_year, representative_minimum_age, majority_base, reason,
                          drafted_by, drafted_at)
                        VALUES (:id, :networkId, :baseVersion, :meetingEveryDays, :quorumPercent, :graceMinutes,
                          :lateFine, :durationMinutes, :interventionMinutes, :interventionsPerTopic,
                          :unjustifiedInARow, :justifiedPerYear, :representativeMinimumAge, :majorityBase, :reason,
                          :by, :now)""")
                .paramSource(Columns.of(draft.figures())
                        .and("id", draft.id())
                        .and("networkId", draft.networkId())
                        .and("baseVersion", draft.baseVersion())
                        .and("reason", draft.reason())
                        .and("by", by)
                        .and("now", now))
                .update();
    }

    /** @return whether it was still there */
    boolean delete(String id) {
        return jdbc.sql("DELETE FROM rules_draft WHERE id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }
}
