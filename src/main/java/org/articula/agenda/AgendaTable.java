package org.articula.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.articula.meeting.Meeting;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda_item}, from the agenda to the minutes. */
@Repository
class AgendaTable {

    private static final String DECISIONS =
            """
            SELECT i.id, i.title, i.result, m.number FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
            WHERE m.network_id = :network AND m.number < :number AND m.status = 'CLOSED'
              AND i.result IN ('APPROVED', 'REJECTED')
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    AgendaTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<AgendaItem> of(String meetingId) {
        return jdbc.sql("SELECT * FROM agenda_item WHERE meeting_id = :meeting ORDER BY position")
                .param("meeting", meetingId)
                .query(AgendaTable::item)
                .list();
    }

    /** Whatever the latest earlier meeting with an agenda had on it, held or not. */
    List<AgendaItem> ofLastBefore(Meeting meeting) {
        return jdbc.sql(
                        """
                        SELECT i.* FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
                        WHERE m.network_id = :network AND m.number = (
                          SELECT MAX(p.number) FROM meeting p JOIN agenda_item q ON q.meeting_id = p.id
                          WHERE p.network_id = :network AND p.number < :number)
                        ORDER BY i.position""")
                .param("network", meeting.networkId())
                .param("number", meeting.number())
                .query(AgendaTable::item)
                .list();
    }

    /** Members who have presented their business to the network. */
    Set<String> presenters(String networkId) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT i.owner_id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
                        WHERE m.network_id = :network AND i.kind = 'PRESENTATION' AND i.owner_id IS NOT NULL
                          AND i.result IS NOT NULL AND i.result <> 'POSTPONED'""")
                .param("network", networkId)
                .query(String.class)
                .set();
    }

    /** Decisions of earlier meetings, the latest first; at most the given number. */
    List<PastDecision> decisionsBefore(Meeting meeting, int limit) {
        return jdbc.sql(DECISIONS + "ORDER BY m.number DESC, i.position LIMIT " + limit)
                .param("network", meeting.networkId())
                .param("number", meeting.number())
                .query(AgendaTable::decision)
                .list();
    }

    List<PastDecision> decisionsBefore(Meeting meeting, Collection<String> itemIds) {
        return itemIds.isEmpty()
                ? List.of()
                : jdbc.sql(DECISIONS + "AND i.id IN (:ids)")
                        .param("network", meeting.networkId())
                        .param("number", meeting.number())
                        .param("ids", itemIds)
                        .query(AgendaTable::decision)
                        .list();
    }

    void insert(List<AgendaItem> items) {
        if (items.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                """
                INSERT INTO agenda_item (id, meeting_id, position, kind, title, owner_id, minutes, agreement_id, outcome,
                  result, votes_for, votes_against, abstentions, mover_id, seconder_id, reconsiders_id)
                VALUES (:id, :meeting, :position, :kind, :title, :owner, :minutes, :agreement, :outcome,
                  :result, :for, :against, :abstentions, :mover, :seconder, :reconsiders)""",
                items.stream().map(AgendaTable::row).toArray(SqlParameterSource[]::new));
    }

    void updateOutcomes(List<AgendaItem> items) {
        if (items.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                """
                UPDATE agenda_item SET outcome = :outcome, result = :result, votes_for = :for, votes_against = :against,
                  abstentions = :abstentions, mover_id = :mover, seconder_id = :seconder
                WHERE id = :id""",
                items.stream().map(AgendaTable::row).toArray(SqlParameterSource[]::new));
    }

    void deleteOf(String meetingId) {
        jdbc.sql("DELETE FROM agenda_item WHERE meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
    }

    void delete(Collection<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM agenda_item WHERE id IN (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    private static SqlParameterSource row(AgendaItem item) {
        return new MapSqlParameterSource("id", item.id())
                .addValue("meeting", item.meetingId())
                .addValue("position", item.position())
                .addValue("kind", item.kind().name())
                .addValue("title", item.title())
                .addValue("owner", item.ownerId())
                .addValue("minutes", item.minutes())
                .addValue("agreement", item.agreementId())
                .addValue("outcome", item.outcome())
                .addValue("result", item.result() == null ? null : item.result().name())
                .addValue("for", item.votesFor())
                .addValue("against", item.votesAgainst())
                .addValue("abstentions", item.abstentions())
                .addValue("mover", item.moverId())
                .addValue("seconder", item.seconderId())
                .addValue("reconsiders", item.reconsidersId());
    }

    private static PastDecision decision(ResultSet row, int number) throws SQLException {
        return new PastDecision(
                row.getString("id"),
                row.getInt("number"),
                row.getString("title"),
                ItemResult.valueOf(row.getString("result")));
    }

    private static AgendaItem item(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        return new AgendaItem(
                row.getString("id"),
                row.getString("meeting_id"),
                row.getInt("position"),
                AgendaItemKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("owner_id"),
                row.getInt("minutes"),
                row.getString("agreement_id"),
                row.getString("outcome"),
                result == null ? null : ItemResult.valueOf(result),
                row.getObject("votes_for", Integer.class),
                row.getObject("votes_against", Integer.class),
                row.getObject("abstentions", Integer.class),
                row.getString("mover_id"),
                row.getString("seconder_id"),
                row.getString("reconsiders_id"));
    }
}
