package org.articula.network;

import java.time.LocalDate;
import java.util.Optional;
import org.articula.shared.Columns;
import org.articula.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every suspension a network had, with what it comes back to. */
@Repository
class SuspensionTable {

    private final JdbcClient jdbc;

    SuspensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String networkId, Suspension suspension) {
        jdbc.sql(
                        """
                        INSERT INTO network_suspension (id, network_id, from_status, reason, suspended_on, resume_on)
                        VALUES (:id, :networkId, :fromStatus, :reason, :suspendedOn, :resumeOn)""")
                .paramSource(Columns.of(suspension).and("id", Ids.next()).and("networkId", networkId))
                .update();
    }

    Optional<Suspension> open(String networkId) {
        return jdbc.sql("SELECT * FROM network_suspension WHERE network_id = :network AND lifted_on IS NULL")
                .param("network", networkId)
                .query(Columns.reader(Suspension.class))
                .optional();
    }

    Optional<LocalDate> lastLift(String networkId) {
        return jdbc.sql("SELECT MAX(lifted_on) FROM network_suspension WHERE network_id = :network")
                .param("network", networkId)
                .query(LocalDate.class)
                .optional();
    }

    void lift(String networkId, LocalDate on) {
        jdbc.sql("UPDATE network_suspension SET lifted_on = :on WHERE network_id = :network AND lifted_on IS NULL")
                .param("on", on)
                .param("network", networkId)
                .update();
    }
}
