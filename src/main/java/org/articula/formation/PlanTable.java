package org.articula.formation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of each network's plan. */
@Repository
class PlanTable {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    PlanTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A new plan takes the place of an earlier one. */
    void replace(String networkId, List<GuideStep> steps, Function<GuideStep, LocalDate> expected) {
        jdbc.sql("DELETE FROM plan_step WHERE network_id = :network")
                .param("network", networkId)
                .update();
        SqlParameterSource[] rows = steps.stream()
                .map(step -> new MapSqlParameterSource("network", networkId)
                        .addValue("step", step.id())
                        .addValue("expected", expected.apply(step))
                        .addValue("status", StepStatus.NEEDED.name()))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(
                "INSERT INTO plan_step (network_id, step, expected_on, status)"
                        + " VALUES (:network, :step, :expected, :status)",
                rows);
    }

    List<PlannedStep> of(String networkId) {
        return of(List.of(networkId)).getOrDefault(networkId, List.of());
    }

    /** Network id to the steps of its plan; networks without a plan are left out. */
    Map<String, List<PlannedStep>> of(Collection<String> networkIds) {
        Map<String, List<PlannedStep>> plans = new HashMap<>();
        if (!networkIds.isEmpty()) {
            jdbc.sql("SELECT * FROM plan_step WHERE network_id IN (:networks)")
                    .param("networks", networkIds)
                    .query((row, number) -> plans.computeIfAbsent(row.getString("network_id"), id -> new ArrayList<>())
                            .add(step(row)))
                    .list();
        }
        return plans;
    }

    /** @return whether it was still to be done */
    boolean start(String networkId, GuideStep step, LocalDate on) {
        return jdbc.sql("UPDATE plan_step SET status = 'UNDER_WAY', started_on = :on"
                                + " WHERE network_id = :network AND step = :step AND status = 'NEEDED'")
                        .param("on", on)
                        .param("network", networkId)
                        .param("step", step.id())
                        .update()
                > 0;
    }

    void finish(String networkId, GuideStep step, LocalDate on) {
        jdbc.sql("UPDATE plan_step SET status = 'DONE', finished_on = :on WHERE network_id = :network AND step = :step")
                .param("on", on)
                .param("network", networkId)
                .param("step", step.id())
                .update();
    }

    /** Back to be done, as if it had not begun. */
    void reopen(String networkId, GuideStep step) {
        set(networkId, step, StepStatus.NEEDED, null);
    }

    void postpone(String networkId, GuideStep step, LocalDate to) {
        set(networkId, step, StepStatus.POSTPONED, to);
    }

    private void set(String networkId, GuideStep step, StepStatus status, @Nullable LocalDate postponedTo) {
        jdbc.sql("UPDATE plan_step SET status = :status, postponed_to = :to, started_on = NULL, finished_on = NULL"
                        + " WHERE network_id = :network AND step = :step")
                .param("status", status.name())
                .param("to", postponedTo)
                .param("network", networkId)
                .param("step", step.id())
                .update();
    }

    private static PlannedStep step(ResultSet row) throws SQLException {
        return new PlannedStep(
                GuideStep.of(row.getString("step")),
                row.getObject("expected_on", LocalDate.class),
                StepStatus.valueOf(row.getString("status")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("finished_on", LocalDate.class),
                row.getObject("postponed_to", LocalDate.class));
    }
}
