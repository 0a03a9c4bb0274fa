package org.articula.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.shared.FieldError;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of who misses too many meetings, and what the network decides about them ({@code RI.15}, {@code RI.17}). */
@Service
@Transactional
public class MembershipReviews {

    private static final int LONGEST_TEXT = 1000;

    private final JdbcClient jdbc;
    private final Members members;
    private final Networks networks;
    private final ApplicationEventPublisher events;

    MembershipReviews(JdbcClient jdbc, Members members, Networks networks, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.members = members;
        this.networks = networks;
        this.events = events;
    }

    /**
     * Opens a review as of today in the network's zone. One meeting gives one cause for one review of a member: asked
     * again, the answer is the review that is there.
     *
     * @return the id of the review
     * @throws NoSuchElementException if there is no such network
     */
    public String open(NewReview review) {
        return ofNetwork(review.networkId()).stream()
                .filter(other -> other.memberId().equals(review.memberId())
                        && other.meetingId().equals(review.meetingId())
                        && other.cause() == review.cause())
                .findFirst()
                .map(MembershipReview::id)
                .orElseGet(() -> insert(review));
    }

    /** @throws NoSuchElementException if there is no such review */
    @Transactional(readOnly = true)
    public MembershipReview byId(String id) {
        return jdbc.sql("SELECT * FROM membership_review WHERE id = :id")
                .param("id", id)
                .query(MembershipReviews::review)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No existe la revisión «%s».".formatted(id)));
    }

    /** Every review of a network, open and settled, the oldest first. */
    @Transactional(readOnly = true)
    public List<MembershipReview> ofNetwork(String networkId) {
        return jdbc.sql("SELECT * FROM membership_review WHERE network_id = :network ORDER BY opened_on, id")
                .param("network", networkId)
                .query(MembershipReviews::review)
                .list();
    }

    /**
     * Records what the network decided; the member is told. {@link ReviewOutcome#SEPARATE} ends the membership on the same day.
     *
     * @param note what the network considered
     * @param on date of the decision, in the network's zone; not before the review was opened and not after today
     * @throws InvalidInputException with paths {@code note}, {@code settledOn}, {@code outcome} (nobody left to
     *     separate) or an empty one (settled already)
     * @throws NoSuchElementException if there is no such review
     */
    public void settle(String id, ReviewOutcome outcome, String note, LocalDate on) {
        MembershipReview review = byId(id);
        List<FieldError> errors = new ArrayList<>();
        if (note.isBlank() || note.strip().length() > LONGEST_TEXT) {
            errors.add(new FieldError(
                    "note", "Escriba lo que la red consideró en %d caracteres como máximo.".formatted(LONGEST_TEXT)));
        }
        if (on.isBefore(review.openedOn()) || on.isAfter(networks.todayIn(review.networkId()))) {
            errors.add(new FieldError(
                    "settledOn",
                    "La decisión se toma entre el inicio de la revisión, %1$td/%1$tm/%1$tY, y hoy."
                            .formatted(review.openedOn())));
        }
        Member member = members.byId(review.memberId());
        if (outcome == ReviewOutcome.SEPARATE && review.open() && !member.active()) {
            errors.add(new FieldError("outcome", "%s ya salió de la red.".formatted(member.name())));
        }
        if (errors.isEmpty() && !update(id, outcome, note.strip(), on)) {
            errors.add(new FieldError("", "La red ya concluyó esta revisión."));
        }
        InvalidInputException.throwIfAny(errors);
        if (outcome == ReviewOutcome.SEPARATE) {
            members.leave(member.id(), on, note);
        }
        events.publishEvent(new MembershipDecided(NoticeKind.MEMBERSHIP_REVIEW, id));
    }

    private boolean update(String id, ReviewOutcome outcome, String note, LocalDate on) {
        return jdbc.sql("UPDATE membership_review SET outcome = :outcome, note = :note, settled_on = :on"
                                + " WHERE id = :id AND outcome IS NULL")
                        .param("outcome", outcome.name())
                        .param("note", note)
                        .param("on", on)
                        .param("id", id)
                        .update()
                == 1;
    }

    private String insert(NewReview review) {
        String id = Ids.next();
        String reasons = String.join("\n", review.reasons());
        jdbc.sql(
                        """
                        INSERT INTO membership_review (id, network_id, member_id, meeting_id, cause, reasons, opened_on)
                        VALUES (:id, :networkId, :memberId, :meetingId, :cause, :reasons, :openedOn)""")
                .param("id", id)
                .param("networkId", review.networkId())
                .param("memberId", review.memberId())
                .param("meetingId", review.meetingId())
                .param("cause", review.cause().name())
                .param("reasons", TypedText.cut(reasons, LONGEST_TEXT))
                .param("openedOn", networks.todayIn(review.networkId()))
                .update();
        return id;
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
