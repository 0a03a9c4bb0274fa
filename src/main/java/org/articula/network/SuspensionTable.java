package org.articula.network;

import java.time.LocalDate;
import java.util.Optional;
import org.articula.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every suspension a network had, with what it comes back to. */
final class SuspensionTable {

    private final JdbcClient jdbc;

    SuspensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Network network, String reason, LocalDate on, LocalDate resumeOn) {
        jdbc.sql(
                        """
                        INSERT INTO network_suspension (id, network_id, from_status, reason, suspended_on, resume_on)
                        VALUES (:id, :network, :from, :reason, :on, :resumeOn)""")
                .param("id", Ids.next())
                .param("network", network.id())
                .param("from", network.status().name())
                .param("reason", reason)
                .param("on", on)
                .param("resumeOn", resumeOn)
                .update();
    }

    Optional<Suspension> open(String networkId) {
        return jdbc.sql("SELECT * FROM network_suspension WHERE network_id = :network AND lifted_on IS NULL")
                .param("network", networkId)
                .query((row, number) -> new Suspension(
                        NetworkStatus.valueOf(row.getString("from_status")),
                        row.getString("reason"),
                        row.getObject("suspended_on", LocalDate.class),
                        row.getObject("resume_on", LocalDate.class)))
                .optional();
    }

    void lift(String networkId, LocalDate on) {
        jdbc.sql("UPDATE network_suspension SET lifted_on = :on WHERE network_id = :network AND lifted_on IS NULL")
                .param("on", on)
                .param("network", networkId)
                .update();
    }
}
