package org.articula.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.articula.shared.Columns;
import org.articula.shared.TypedText;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code membership_review}. */
@Repository
class MembershipReviewTable {

    private static final RowMapper<MembershipReview> REVIEW = Columns.reader(MembershipReview.class);

    private final JdbcClient jdbc;

    MembershipReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MembershipReview> find(String id) {
        return jdbc.sql("SELECT * FROM membership_review WHERE id = :id")
                .param("id", id)
                .query(REVIEW)
                .optional();
    }

    /** The oldest first. */
    List<MembershipReview> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM membership_review WHERE network_id = :network ORDER BY opened_on, id")
                .param("network", networkId)
                .query(REVIEW)
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
}
