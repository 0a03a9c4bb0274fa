package org.articula.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.articula.network.Network;
import org.articula.shared.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads, for many networks at once, how far each is behind its one-year plan ({@code C2.p}). */
@Service
@Transactional(readOnly = true)
public class PlanDelays {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanDelays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Network id to its delay; networks without any meeting are left out. */
    public Map<String, PlanDelay> of(Collection<Network> networks) {
        Map<String, PlanDelay> delays = new HashMap<>();
        if (networks.isEmpty()) {
            return delays;
        }
        Map<String, Network> byId = networks.stream().collect(Collectors.toMap(Network::id, Function.identity()));
        jdbc.sql(
                        """
                        SELECT network_id, MIN(planned_at) AS began, MIN(starts_at) AS first_start,
                          SUM(CASE WHEN status = 'CLOSED' AND quorum_reached = TRUE THEN 1 ELSE 0 END) AS held
                        FROM meeting WHERE network_id IN (:networks) GROUP BY network_id""")
                .param("networks", byId.keySet())
                .query((row, number) ->
                        delays.put(row.getString("network_id"), delay(row, byId.get(row.getString("network_id")))))
                .list();
        return delays;
    }

    /** The plan starts with the formation of the network, or with the first meeting planned where that was not followed. */
    private PlanDelay delay(ResultSet row, Network network) throws SQLException {
        LocalDate began = network.planStartedOn();
        if (began == null) {
            began = LocalDate.ofInstant(UtcTime.read(row, "began"), network.zone());
        }
        return PlanDelayPolicy.compare(
                network.meetingRule(),
                network.zone(),
                began,
                UtcTime.read(row, "first_start"),
                row.getLong("held"),
                clock.instant());
    }
}
