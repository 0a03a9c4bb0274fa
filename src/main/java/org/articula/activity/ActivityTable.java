package org.articula.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code trust_activity} and {@code activity_attendee}. */
@Repository
class ActivityTable {

    private static final RowMapper<Activity> ACTIVITY = Columns.reader(Activity.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ActivityTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(String id, String networkId, NewActivity planned, String by) {
        jdbc.sql(
                        """
                        INSERT INTO trust_activity (id, network_id, kind, status, title, planned_on, ends_on,
                          integration_class, host_id, visit_hour, host_name, topic, case_reason, planned_by)
                        VALUES (:id, :network, :kind, 'PLANNED', :title, :plannedOn, :endsOn, :integrationClass, :hostId,
                          :visitHour, :hostName, :topic, :caseReason, :by)""")
                .paramSource(Columns.of(planned)
                        .and("id", id)
                        .and("network", networkId)
                        .and("by", by))
                .update();
    }

    /** @return whether it is still planned */
    boolean prepare(String id, VisitPreparation prepared) {
        return jdbc.sql(
                                """
                                UPDATE trust_activity SET transport = :transport, cost = :cost,
                                  contributions = :contributions, information = :information,
                                  reflections = :reflections, questions = :questions
                                WHERE id = :id AND status = 'PLANNED'""")
                        .paramSource(Columns.of(prepared).and("id", id))
                        .update()
                == 1;
    }

    /** @return whether it was still planned */
    boolean hold(String id, HeldActivity held) {
        boolean open = jdbc.sql(
                                """
                                UPDATE trust_activity SET status = 'HELD', held_on = :heldOn, ended_on = :endedOn,
                                  called_by = :calledBy, cost = :cost, paid_by = :paidBy,
                                  contributions = :contributions, achieved = :achieved, conclusions = :conclusions,
                                  learnt = :learnt, closing = :closing, suppliers = :suppliers, customers = :customers
                                WHERE id = :id AND status = 'PLANNED'""")
                        .paramSource(Columns.of(held).and("id", id))
                        .update()
                == 1;
        if (open) {
            batches.batchUpdate(
                    "INSERT INTO activity_attendee (activity_id, member_id) VALUES (:activity, :member)",
                    held.attendeeIds().stream()
                            .map(member -> new MapSqlParameterSource("activity", id).addValue("member", member))
                            .toArray(SqlParameterSource[]::new));
        }
        return open;
    }

    /** @return whether it was still planned */
    boolean move(String id, LocalDate plannedOn, @Nullable LocalDate endsOn, String note) {
        return jdbc.sql("UPDATE trust_activity SET planned_on = :plannedOn, ends_on = :endsOn, note = :note"
                                + " WHERE id = :id AND status = 'PLANNED'")
                        .param("plannedOn", plannedOn)
                        .param("endsOn", endsOn)
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether it was still planned */
    boolean cancel(String id, String note) {
        return jdbc.sql("UPDATE trust_activity SET status = 'CANCELLED', note = :note"
                                + " WHERE id = :id AND status = 'PLANNED'")
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether nobody had before */
    boolean reflect(String id, String meetingId, String conclusions) {
        return jdbc.sql("UPDATE trust_activity SET conclusions = :conclusions, reflected_in = :meeting"
                                + " WHERE id = :id AND status = 'HELD' AND reflected_in IS NULL")
                        .param("conclusions", conclusions)
                        .param("meeting", meetingId)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** @return whether nobody had before */
    boolean adopt(String id, boolean adopted, @Nullable String technique) {
        return jdbc.sql("UPDATE trust_activity SET adopted = :adopted, technique = :technique"
                                + " WHERE id = :id AND status = 'HELD' AND adopted IS NULL")
                        .param("adopted", adopted)
                        .param("technique", technique)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Activity> find(String id) {
        return jdbc.sql("SELECT * FROM trust_activity WHERE id = :id")
                .param("id", id)
                .query(ACTIVITY)
                .optional();
    }

    /** The latest first. */
    List<Activity> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM trust_activity WHERE network_id = :network"
                        + " ORDER BY COALESCE(held_on, planned_on) DESC, id DESC")
                .param("network", networkId)
                .query(ACTIVITY)
                .list();
    }

    /** Ids of who took part in each of the network's activities, by activity. */
    Map<String, List<String>> attendees(String networkId) {
        return jdbc
                .sql("SELECT t.activity_id, t.member_id FROM activity_attendee t"
                        + " JOIN trust_activity a ON a.id = t.activity_id WHERE a.network_id = :network")
                .param("network", networkId)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
