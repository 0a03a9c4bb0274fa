package org.articula.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.articula.shared.Columns;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code business_presentation}. */
@Repository
class PresentationTable {

    private static final RowMapper<Presentation> PRESENTATION = Columns.reader(Presentation.class);

    private final JdbcClient jdbc;

    PresentationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Presentation presentation, String by) {
        jdbc.sql(
                        """
                        INSERT INTO business_presentation (id, network_id, member_id, meeting_id, held_on, story, production,
                          problems, strengths, weaknesses, other_topics, questions, recorded_by)
                        VALUES (:id, :networkId, :memberId, :meetingId, :heldOn, :story, :production, :problems, :strengths,
                          :weaknesses, :otherTopics, :questions, :by)""")
                .paramSource(Columns.of(presentation).and("by", by))
                .update();
    }

    Optional<Presentation> find(String id) {
        return jdbc.sql("SELECT * FROM business_presentation WHERE id = :id")
                .param("id", id)
                .query(PRESENTATION)
                .optional();
    }

    /** The latest first. */
    List<Presentation> ofNetwork(String networkId) {
        return jdbc.sql(
                        "SELECT * FROM business_presentation WHERE network_id = :network ORDER BY held_on DESC, id DESC")
                .param("network", networkId)
                .query(PRESENTATION)
                .list();
    }

    Set<String> presenters(String networkId) {
        return jdbc.sql("SELECT DISTINCT member_id FROM business_presentation WHERE network_id = :network")
                .param("network", networkId)
                .query(String.class)
                .set();
    }
}
