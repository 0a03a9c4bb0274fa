package org.articula.member;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews of who misses too many meetings, and what the network decides about them ({@code RI.15}, {@code RI.17}). */
@Service
@Transactional
public class MembershipReviews {

    private final MembershipReviewTable table;
    private final Members members;
    private final Networks networks;
    private final ApplicationEventPublisher events;

    MembershipReviews(
            MembershipReviewTable table, Members members, Networks networks, ApplicationEventPublisher events) {
        this.table = table;
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
        return table.find(id)
                .orElseThrow(() -> new NoSuchElementException("No existe la revisión «%s».".formatted(id)));
    }

    /** Every review of a network, open and settled, the oldest first. */
    @Transactional(readOnly = true)
    public List<MembershipReview> ofNetwork(String networkId) {
        return table.ofNetwork(networkId);
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
        Member member = members.byId(review.memberId());
        FieldErrors errors = new FieldErrors();
        errors.required("note", "lo que la red consideró", note, MemberLimits.REASON);
        errors.addIf(
                on.isBefore(review.openedOn()) || on.isAfter(networks.todayIn(review.networkId())),
                "settledOn",
                "La decisión se toma entre el inicio de la revisión, %1$td/%1$tm/%1$tY, y hoy."
                        .formatted(review.openedOn()));
        errors.addIf(
                outcome == ReviewOutcome.SEPARATE && review.open() && !member.active(),
                "outcome",
                "%s ya salió de la red.".formatted(member.name()));
        if (errors.isEmpty() && !table.settle(id, outcome, note.strip(), on)) {
            errors.add("", "La red ya concluyó esta revisión.");
        }
        errors.throwIfAny();
        if (outcome == ReviewOutcome.SEPARATE) {
            members.leave(member.id(), on, note);
        }
        events.publishEvent(new MembershipDecided(NoticeKind.MEMBERSHIP_REVIEW, id));
    }

    private String insert(NewReview review) {
        String id = Ids.next();
        table.insert(id, review, networks.todayIn(review.networkId()));
        return id;
    }
}
