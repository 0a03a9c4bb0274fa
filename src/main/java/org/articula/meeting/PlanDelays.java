package org.articula.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** Reads, for many networks at once, how far the meetings of each are behind its rhythm ({@code C2.p}). */
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
                        SELECT network_id, MIN(planned_at) AS planned, MIN(starts_at) AS first_start,
                          SUM(CASE WHEN status = 'CLOSED' AND quorum_reached = TRUE THEN 1 ELSE 0 END) AS held
                        FROM meeting WHERE network_id IN (:networks) GROUP BY network_id""")
                .param("networks", byId.keySet())
                .query((row, number) ->
                        delays.put(row.getString("network_id"), delay(row, byId.get(row.getString("network_id")))))
                .list();
        return delays;
    }

    private PlanDelay delay(ResultSet row, Network network) throws SQLException {
        return PlanDelayPolicy.compare(
                network.meetingRule(),
                network.zone(),
                UtcTime.read(row, "planned"),
                UtcTime.read(row, "first_start"),
                row.getLong("held"),
                clock.instant());
    }
}
