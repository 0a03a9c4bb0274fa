package org.articula.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.articula.meeting.Meeting;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code agenda_item}, from the agenda to the minutes. */
@Repository
class AgendaTable {

    private static final RowMapper<AgendaItem> ITEM = Columns.reader(AgendaItem.class);
    private static final RowMapper<PastDecision> DECISION = Columns.reader(PastDecision.class);

    private static final String DECISIONS =
            """
            SELECT i.id AS item_id, m.number AS meeting_number, i.title, i.result
            FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
            WHERE m.network_id = :networkId AND m.number < :number AND m.status = 'CLOSED'
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
                .query(ITEM)
                .list();
    }

    /**
     * Whatever the latest earlier meeting with an agenda had on it, held or not; before that, what was put off in meetings whose minutes were
     * closed too late for that agenda.
     */
    List<AgendaItem> ofLastBefore(Meeting meeting) {
        return jdbc.sql(
                        """
                        SELECT i.* FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
                          JOIN meeting l ON l.network_id = m.network_id AND l.number = (
                            SELECT MAX(p.number) FROM meeting p JOIN agenda_item q ON q.meeting_id = p.id
                            WHERE p.network_id = :networkId AND p.number < :number)
                        WHERE m.network_id = :networkId AND (m.id = l.id
                          OR (m.number < l.number AND m.status = 'CLOSED' AND m.closed_at > l.planned_at
                            AND i.result = 'POSTPONED' AND NOT EXISTS (
                              SELECT 1 FROM agenda_item t WHERE t.meeting_id = l.id AND t.title = i.title)))
                        ORDER BY m.number, i.position""")
                .paramSource(Columns.of(meeting))
                .query(ITEM)
                .list();
    }

    /** Members who have presented their business to the network; nobody presented it where they were absent. */
    Set<String> presenters(String networkId) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT i.owner_id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
                        LEFT JOIN attendance a ON a.meeting_id = m.id AND a.member_id = i.owner_id
                        WHERE m.network_id = :network AND i.kind = 'PRESENTATION' AND i.owner_id IS NOT NULL
                          AND i.result IS NOT NULL AND i.result <> 'POSTPONED'
                          AND (a.status IS NULL OR a.status NOT IN ('JUSTIFIED', 'UNJUSTIFIED'))""")
                .param("network", networkId)
                .query(String.class)
                .set();
    }

    /** Decisions of earlier meetings, the latest first; at most the given number. */
    List<PastDecision> decisionsBefore(Meeting meeting, int limit) {
        return jdbc.sql(DECISIONS + "ORDER BY m.number DESC, i.position LIMIT " + limit)
                .paramSource(Columns.of(meeting))
                .query(DECISION)
                .list();
    }

    List<PastDecision> decisionsBefore(Meeting meeting, Collection<String> itemIds) {
        return itemIds.isEmpty()
                ? List.of()
                : jdbc.sql(DECISIONS + "AND i.id IN (:ids)")
                        .paramSource(Columns.of(meeting).and("ids", itemIds))
                        .query(DECISION)
                        .list();
    }

    void insert(List<AgendaItem> items) {
        batch.batchUpdate(
                """
                INSERT INTO agenda_item (id, meeting_id, position, kind, title, owner_id, minutes, agreement_id, outcome,
                  result, votes_for, votes_against, abstentions, mover_id, seconder_id, reconsiders_id, topic_id)
                VALUES (:id, :meetingId, :position, :kind, :title, :ownerId, :minutes, :agreementId, :outcome,
                  :result, :votesFor, :votesAgainst, :abstentions, :moverId, :seconderId, :reconsidersId, :topicId)""",
                Columns.all(items));
    }

    void updateOutcomes(List<AgendaItem> items) {
        batch.batchUpdate(
                """
                UPDATE agenda_item SET outcome = :outcome, result = :result, votes_for = :votesFor,
                  votes_against = :votesAgainst, abstentions = :abstentions, mover_id = :moverId, seconder_id = :seconderId
                WHERE id = :id""",
                Columns.all(items));
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
}
