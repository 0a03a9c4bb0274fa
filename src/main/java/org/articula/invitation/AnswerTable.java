package org.articula.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code meeting_answer}: the last answer of each member about each meeting. */
@Repository
class AnswerTable {

    private static final RowMapper<MemberAnswer> ANSWER = Columns.reader(MemberAnswer.class);

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MemberAnswer> find(String meetingId, String memberId) {
        return jdbc.sql("SELECT * FROM meeting_answer WHERE meeting_id = :meeting AND member_id = :member")
                .param("meeting", meetingId)
                .param("member", memberId)
                .query(ANSWER)
                .optional();
    }

    List<MemberAnswer> of(Collection<String> meetingIds) {
        return meetingIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM meeting_answer WHERE meeting_id IN (:meetings)")
                        .param("meetings", meetingIds)
                        .query(ANSWER)
                        .list();
    }

    /** Stores the answer over any earlier one; of two at the same moment the later to arrive stays. */
    void save(MemberAnswer answer) {
        if (update(answer)) {
            return;
        }
        try {
            insert(answer);
        } catch (DuplicateKeyException answeredMeanwhile) {
            update(answer);
        }
    }

    void deleteOf(String meetingId) {
        jdbc.sql("DELETE FROM meeting_answer WHERE meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
    }

    private boolean update(MemberAnswer answer) {
        return jdbc.sql(
                                "UPDATE meeting_answer SET answer = :answer, representative_name = :representativeName,"
                                        + " answered_at = :answeredAt, phoned_by = :phonedBy WHERE meeting_id = :meetingId AND member_id = :memberId")
                        .paramSource(Columns.of(answer))
                        .update()
                == 1;
    }

    private void insert(MemberAnswer answer) {
        jdbc.sql(
                        "INSERT INTO meeting_answer (meeting_id, member_id, answer, representative_name, answered_at,"
                                + " phoned_by) VALUES (:meetingId, :memberId, :answer, :representativeName, :answeredAt, :phonedBy)")
                .paramSource(Columns.of(answer))
                .update();
    }
}
