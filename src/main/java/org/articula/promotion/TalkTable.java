package org.articula.promotion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.articula.producer.Interest;
import org.articula.producer.MergedRows;
import org.articula.producer.Producer;
import org.articula.producer.ProducersMerged;
import org.articula.shared.Columns;
import org.articula.shared.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of talks, of who was invited in person and of who came. */
@Repository
class TalkTable {

    /** What a talk is to the tables that speak of it. */
    static final String OCCASION = "talk";

    private static final String SELECT = "SELECT t.*, enough_interest AS enough, decision_reason AS reason FROM talk t";
    private static final RowMapper<Talk.Outcome> OUTCOME = Columns.reader(Talk.Outcome.class);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TalkTable(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Somebody who came to a talk and what they said then. */
    record Attendance(String talkId, String producerId, Interest interest) {}

    void insert(
            String id,
            String networkId,
            int round,
            TalkPurpose purpose,
            NewTalk talk,
            Instant startsAt,
            String by,
            Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO talk (id, network_id, round, purpose, tool, tool_note, audience, content, testimonies, associations,
                          municipality, starts_at, duration_minutes, place, status, prepared_by, prepared_at)
                        VALUES (:id, :network, :round, :purpose, :tool, :toolNote, :audience, :content, :testimonies, :associations,
                          :municipality, :startsAt, :durationMinutes, :place, 'PLANNED', :by, :now)""")
                .paramSource(Columns.of(talk)
                        .and("id", id)
                        .and("network", networkId)
                        .and("round", round)
                        .and("purpose", purpose)
                        .and("startsAt", startsAt)
                        .and("by", by)
                        .and("now", now))
                .update();
    }

    Optional<Talk> find(String id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(TalkTable::talk)
                .optional();
    }

    Talk byId(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No existe la charla «%s».".formatted(id)));
    }

    List<Talk> of(String networkId) {
        return jdbc.sql(SELECT + " WHERE network_id = :network ORDER BY round")
                .param("network", networkId)
                .query(TalkTable::talk)
                .list();
    }

    List<Talk> plannedAfter(Collection<String> networkIds, Instant moment) {
        return networkIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " WHERE network_id IN (:networks) AND status = 'PLANNED'"
                                + " AND starts_at > :moment ORDER BY starts_at, id")
                        .param("networks", networkIds)
                        .param("moment", Columns.column(moment))
                        .query(TalkTable::talk)
                        .list();
    }

    void move(String id, Instant startsAt, String place) {
        jdbc.sql("UPDATE talk SET starts_at = :startsAt, place = :place, sequence = sequence + 1 WHERE id = :id")
                .param("startsAt", Columns.column(startsAt))
                .param("place", place)
                .param("id", id)
                .update();
    }

    void cancel(String id, String reason, String by) {
        jdbc.sql("UPDATE talk SET sequence = sequence + 1 WHERE id = :id")
                .param("id", id)
                .update();
        settle(id, TalkStatus.CANCELLED, null, reason, by);
    }

    void announce(String talkId, String announcement, Set<String> personally) {
        jdbc.sql("UPDATE talk SET announcement = :announcement WHERE id = :id")
                .param("announcement", announcement)
                .param("id", talkId)
                .update();
        batches.batchUpdate(
                "INSERT INTO talk_personal_invitation (talk_id, producer_id) VALUES (:talk, :producer)",
                personally.stream()
                        .map(producerId -> new MapSqlParameterSource("talk", talkId).addValue("producer", producerId))
                        .toArray(MapSqlParameterSource[]::new));
    }

    Set<String> personallyInvited(String talkId) {
        return jdbc.sql("SELECT producer_id FROM talk_personal_invitation WHERE talk_id = :talk")
                .param("talk", talkId)
                .query(String.class)
                .set();
    }

    void settle(String talkId, TalkStatus status, @Nullable LocalDate heldOn, @Nullable String note, String by) {
        jdbc.sql("UPDATE talk SET status = :status, held_on = :heldOn, held_note = :note, held_by = :by WHERE id = :id")
                .param("status", Columns.column(status))
                .param("heldOn", heldOn)
                .param("note", note)
                .param("by", by)
                .param("id", talkId)
                .update();
    }

    /** Each with the interest they have now. */
    void attended(String talkId, Collection<Producer> people) {
        batches.batchUpdate(
                "INSERT INTO talk_attendance (talk_id, producer_id, interest) VALUES (:talkId, :producerId, :interest)",
                Columns.all(people.stream()
                        .map(person -> new Attendance(talkId, person.id(), person.interest()))
                        .toList()));
    }

    List<Attendance> attendancesAt(Collection<String> talkIds) {
        return talkIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT talk_id, producer_id, interest FROM talk_attendance WHERE talk_id IN (:talks)")
                        .param("talks", talkIds)
                        .query(Columns.reader(Attendance.class))
                        .list();
    }

    void review(String talkId, TalkReview review, int interested, String by, Instant now) {
        jdbc.sql(
                        """
                        UPDATE talk SET liked = :liked, to_improve = :toImprove, interested = :interested,
                          enough_interest = :enough, decision_reason = :reason, reviewed_by = :by, reviewed_at = :now
                        WHERE id = :id""")
                .paramSource(Columns.of(review)
                        .and("interested", interested)
                        .and("by", by)
                        .and("now", now)
                        .and("id", talkId))
                .update();
    }

    /** What is kept of a producer who was merged becomes the other's. */
    void merge(ProducersMerged merged) {
        MergedRows.move(jdbc, merged, "talk_attendance", "talk_id");
        MergedRows.move(jdbc, merged, "talk_personal_invitation", "talk_id");
    }

    private static Talk talk(ResultSet row, int number) throws SQLException {
        return new Talk(
                row.getString("id"),
                row.getString("network_id"),
                row.getInt("round"),
                TalkPurpose.valueOf(row.getString("purpose")),
                TalkTool.valueOf(row.getString("tool")),
                row.getString("tool_note"),
                TalkAudience.valueOf(row.getString("audience")),
                row.getString("content"),
                row.getString("testimonies"),
                row.getString("associations"),
                row.getString("municipality"),
                UtcTime.read(row, "starts_at"),
                row.getInt("duration_minutes"),
                row.getString("place"),
                row.getString("announcement"),
                TalkStatus.valueOf(row.getString("status")),
                row.getObject("held_on", LocalDate.class),
                row.getString("held_note"),
                row.getInt("sequence"),
                row.getObject("enough_interest") == null ? null : OUTCOME.mapRow(row, number));
    }
}
