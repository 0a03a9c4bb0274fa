package org.articula.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.articula.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code membership_review}. */
@Repository
class MembershipReviewTable {

    private final JdbcClient jdbc;

    MembershipReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MembershipReview> find(String id) {
        return jdbc.sql("SELECT * FROM membership_review WHERE id = :id")
                .param("id", id)
                .query(MembershipReviewTable::review)
                .optional();
    }

    /** The oldest first. */
    List<MembershipReview> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM membership_review WHERE network_id = :network ORDER BY opened_on, id")
                .param("network", networkId)
                .query(MembershipReviewTable::review)
                .list();
    }

    void insert(String id, NewReview review, LocalDate openedOn) {
        String reasons = String.join("\n", review.reasons());
        jdbc.sql(
                        """
                        INSERT INTO membership_review (id, network_id, member_id, meeting_id, cause, reasons, opened_on)
                        VALUES (:id, :networkId, :memberId, :meetingId, :cause, :reasons, :openedOn)""")
                .paramSource(Columns.of(review)
                        .and("id", id)
                        .and("reasons", TypedText.cut(reasons, MemberLimits.REASON))
                        .and("openedOn", openedOn))
                .update();
    }

    /** Returns whether the review was still to be settled. */
    boolean settle(String id, ReviewOutcome outcome, String note, LocalDate on) {
        return jdbc.sql("UPDATE membership_review SET outcome = :outcome, note = :note, settled_on = :on"
                                + " WHERE id = :id AND outcome IS NULL")
                        .param("outcome", Columns.column(outcome))
                        .param("note", note)
                        .param("on", on)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static MembershipReview review(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new MembershipReview(
                row.getString("id"),
                row.getString("network_id"),
                row.getString("member_id"),
                row.getString("meeting_id"),
                ReviewCause.valueOf(row.getString("cause")),
                row.getString("reasons").lines().toList(),
                outcome == null ? null : ReviewOutcome.valueOf(outcome),
                row.getString("note"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("settled_on", LocalDate.class));
    }
}
