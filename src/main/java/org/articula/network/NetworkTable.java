package org.articula.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.articula.phone.Country;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the networks. */
final class NetworkTable {

    private final JdbcClient jdbc;

    NetworkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Network> find(String id) {
        return jdbc.sql("SELECT * FROM network WHERE id = :id")
                .param("id", id)
                .query(NetworkTable::network)
                .optional();
    }

    Optional<Network> findByCode(String code) {
        return jdbc.sql("SELECT * FROM network WHERE code = :code")
                .param("code", code)
                .query(NetworkTable::network)
                .optional();
    }

    List<Network> in(Collection<NetworkStatus> statuses) {
        return jdbc.sql("SELECT * FROM network WHERE status IN (:statuses) ORDER BY code")
                .param("statuses", statuses.stream().map(NetworkStatus::name).toList())
                .query(NetworkTable::network)
                .list();
    }

    List<Network> activeOf(String articulatorId) {
        return jdbc.sql("SELECT * FROM network WHERE status = 'ACTIVE' AND articulator_id = :articulator ORDER BY code")
                .param("articulator", articulatorId)
                .query(NetworkTable::network)
                .list();
    }

    void insert(String id, NewNetwork network, NetworkStatus status, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO network (id, code, name, sector, place, zone, country, articulator_id, meeting_weekday,
                          meeting_time, meeting_every_days, meeting_place, status, created_at)
                        VALUES (:id, :code, :name, :sector, :place, :zone, :country, :articulator, :weekday,
                          :time, :everyDays, :meetingPlace, :status, :now)""")
                .param("id", id)
                .param("code", network.code())
                .param("name", network.name().strip())
                .param("sector", network.sector().strip())
                .param("place", network.place().strip())
                .param("zone", network.zone().getId())
                .param("country", Objects.requireNonNull(network.country()).name())
                .param("articulator", network.articulatorId().strip())
                .params(ruleOf(network.meetingRule()))
                .param("status", status.name())
                .param("now", UtcTime.column(now))
                .update();
    }

    void beginPlan(String id, @Nullable String opportunityId, @Nullable String withoutOpportunity, LocalDate on) {
        jdbc.sql("UPDATE network SET opportunity_id = :opportunity, opportunity_reason = :reason, plan_started_on = :on"
                        + " WHERE id = :id")
                .param("opportunity", opportunityId)
                .param("reason", withoutOpportunity)
                .param("on", on)
                .param("id", id)
                .update();
    }

    void meetAt(String id, MeetingRule rule) {
        jdbc.sql("UPDATE network SET meeting_weekday = :weekday, meeting_time = :time,"
                        + " meeting_every_days = :everyDays, meeting_place = :meetingPlace WHERE id = :id")
                .params(ruleOf(rule))
                .param("id", id)
                .update();
    }

    /** @return whether the network still was as {@code from} says */
    boolean change(String id, NetworkStatus from, NetworkStatus to) {
        return jdbc.sql("UPDATE network SET status = :to WHERE id = :id AND status = :from")
                        .param("to", to.name())
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                > 0;
    }

    void end(String id, String reason, Instant now) {
        jdbc.sql("UPDATE network SET end_reason = :reason, ended_at = :now WHERE id = :id")
                .param("reason", reason)
                .param("now", UtcTime.column(now))
                .param("id", id)
                .update();
    }

    void restartPlan(String id, LocalDate on) {
        jdbc.sql("UPDATE network SET plan_started_on = :on WHERE id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    private static Map<String, Object> ruleOf(MeetingRule rule) {
        return Map.of(
                "weekday", rule.weekday().name(),
                "time", rule.time().truncatedTo(ChronoUnit.MINUTES),
                "everyDays", rule.everyDays(),
                "meetingPlace", rule.place().strip());
    }

    private static Network network(ResultSet row, int number) throws SQLException {
        MeetingRule rule = new MeetingRule(
                DayOfWeek.valueOf(row.getString("meeting_weekday")),
                row.getObject("meeting_time", LocalTime.class),
                row.getInt("meeting_every_days"),
                row.getString("meeting_place"));
        return new Network(
                row.getString("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("sector"),
                row.getString("place"),
                ZoneId.of(row.getString("zone")),
                Country.valueOf(row.getString("country")),
                row.getString("articulator_id"),
                rule,
                NetworkStatus.valueOf(row.getString("status")),
                row.getString("opportunity_id"),
                row.getObject("plan_started_on", LocalDate.class));
    }
}
