package org.articula.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.articula.shared.UtcTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rows of {@code meeting_answer}: the last answer of each member about each meeting. */
@Repository
class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MemberAnswer> find(String meetingId, String memberId) {
        return jdbc.sql("SELECT * FROM meeting_answer WHERE meeting_id = :meeting AND member_id = :member")
                .param("meeting", meetingId)
                .param("member", memberId)
                .query(AnswerTable::answer)
                .optional();
    }

    List<MemberAnswer> of(Collection<String> meetingIds) {
        return meetingIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM meeting_answer WHERE meeting_id IN (:meetings)")
                        .param("meetings", meetingIds)
                        .query(AnswerTable::answer)
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
        return bound(
                                answer,
                                "UPDATE meeting_answer SET answer = :answer, representative_name = :representative,"
                                        + " answered_at = :at WHERE meeting_id = :meeting AND member_id = :member")
                        .update()
                == 1;
    }

    private void insert(MemberAnswer answer) {
        bound(
                        answer,
                        "INSERT INTO meeting_answer (meeting_id, member_id, answer, representative_name, answered_at)"
                                + " VALUES (:meeting, :member, :answer, :representative, :at)")
                .update();
    }

    private StatementSpec bound(MemberAnswer answer, String sql) {
        return jdbc.sql(sql)
                .param("meeting", answer.meetingId())
                .param("member", answer.memberId())
                .param("answer", answer.choice().name())
                .param("representative", answer.representativeName())
                .param("at", UtcTime.column(answer.answeredAt()));
    }

    private static MemberAnswer answer(ResultSet row, int number) throws SQLException {
        return new MemberAnswer(
                row.getString("meeting_id"),
                row.getString("member_id"),
                AnswerChoice.valueOf(row.getString("answer")),
                row.getString("representative_name"),
                UtcTime.read(row, "answered_at"));
    }
}
