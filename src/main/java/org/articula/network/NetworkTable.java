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
import java.util.Optional;
import org.articula.phone.Country;
import org.articula.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Repository;

/** The rows of the networks. */
@Repository
class NetworkTable {

    private final JdbcClient jdbc;

    NetworkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Network> find(String id) {
        return where("id = :key", id).optional();
    }

    Optional<Network> findByCode(String code) {
        return where("code = :key", code).optional();
    }

    List<Network> in(Collection<NetworkStatus> statuses) {
        List<?> names = statuses.stream().map(Columns::column).toList();
        return where("status IN (:key) ORDER BY code", names).list();
    }

    List<Network> activeOf(String articulatorId) {
        return where("status = 'ACTIVE' AND articulator_id = :key ORDER BY code", articulatorId)
                .list();
    }

    void insert(String id, NewNetwork network, NetworkStatus status, Instant now) {
        MeetingRule rule = tidy(network.meetingRule());
        jdbc.sql(
                        """
                        INSERT INTO network (id, code, name, sector, place, zone, country, articulator_id, meeting_weekday,
                          meeting_time, meeting_every_days, meeting_place, status, created_at)
                        VALUES (:id, :code, :name, :sector, :place, :zone, :country, :articulatorId, :weekday,
                          :time, :everyDays, :meetingPlace, :status, :now)""")
                .paramSource(Columns.of(network)
                        .and("id", id)
                        .and("name", network.name().strip())
                        .and("sector", network.sector().strip())
                        .and("place", network.place().strip())
                        .and("articulatorId", network.articulatorId().strip())
                        .and("weekday", rule.weekday())
                        .and("time", rule.time())
                        .and("everyDays", rule.everyDays())
                        .and("meetingPlace", rule.place())
                        .and("status", status)
                        .and("now", now))
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
                        + " meeting_every_days = :everyDays, meeting_place = :place WHERE id = :id")
                .paramSource(Columns.of(tidy(rule)).and("id", id))
                .update();
    }

    /** @return whether the network still was as {@code from} says */
    boolean change(String id, NetworkStatus from, NetworkStatus to) {
        return jdbc.sql("UPDATE network SET status = :to WHERE id = :id AND status = :from")
                        .param("to", Columns.column(to))
                        .param("id", id)
                        .param("from", Columns.column(from))
                        .update()
                > 0;
    }

    void end(String id, String reason, Instant now) {
        jdbc.sql("UPDATE network SET end_reason = :reason, ended_at = :now WHERE id = :id")
                .param("reason", reason)
                .param("now", Columns.column(now))
                .param("id", id)
                .update();
    }

    void startPlan(String id, LocalDate on) {
        jdbc.sql("UPDATE network SET plan_started_on = :on WHERE id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    private MappedQuerySpec<Network> where(String condition, Object key) {
        return jdbc.sql("SELECT * FROM network WHERE " + condition)
                .param("key", key)
                .query(NetworkTable::network);
    }

    private static MeetingRule tidy(MeetingRule rule) {
        return new MeetingRule(
                rule.weekday(),
                rule.time().truncatedTo(ChronoUnit.MINUTES),
                rule.everyDays(),
                rule.place().strip());
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
