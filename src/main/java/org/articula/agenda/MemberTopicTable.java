package org.articula.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code member_topic}. A topic is open until a point of an agenda takes it up. */
@Repository
class MemberTopicTable {

    private static final RowMapper<MemberTopic> TOPIC = Columns.reader(MemberTopic.class);

    private final JdbcClient jdbc;

    MemberTopicTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(MemberTopic topic) {
        jdbc.sql("INSERT INTO member_topic (id, network_id, member_id, title, proposed_at)"
                        + " VALUES (:id, :networkId, :memberId, :title, :proposedAt)")
                .paramSource(Columns.of(topic))
                .update();
    }

    /** The oldest first. */
    List<MemberTopic> openOf(String networkId) {
        return jdbc.sql(
                        """
                        SELECT t.* FROM member_topic t
                        WHERE t.network_id = :network AND NOT EXISTS (SELECT 1 FROM agenda_item i WHERE i.topic_id = t.id)
                        ORDER BY t.proposed_at, t.id""")
                .param("network", networkId)
                .query(TOPIC)
                .list();
    }

    Set<String> takenUp(Collection<String> ids) {
        return jdbc.sql("SELECT DISTINCT i.topic_id FROM agenda_item i WHERE i.topic_id IN (:ids)")
                .param("ids", ids)
                .query(String.class)
                .set();
    }
}
