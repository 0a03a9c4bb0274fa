package org.articula.member;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NoSuchElementException;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.shared.FieldErrors;
import org.articula.shared.Ids;
import org.articula.shared.InvalidInputException;
import org.articula.vote.Ballot;
import org.articula.vote.DecisionKind;
import org.articula.vote.MeetingVote;
import org.articula.vote.MeetingVotes;
import org.articula.vote.NewDecision;
import org.articula.vote.VotingMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Reviews of who misses too many meetings, and what the network decides about them ({@code RI.15}, {@code RI.17}). */
@Service
@Transactional
public class MembershipReviews {

    private final MembershipReviewTable table;
    private final Members members;
    private final Networks networks;
    private final MeetingVotes votes;
    private final ApplicationEventPublisher events;

    MembershipReviews(
            MembershipReviewTable table,
            Members members,
            Networks networks,
            MeetingVotes votes,
            ApplicationEventPublisher events) {
        this.table = table;
        this.members = members;
        this.networks = networks;
        this.votes = votes;
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

    /** The meetings in which the network can have decided about a review: the one that gave cause for it and those since. */
    public VotingMeetings meetingsFor(MembershipReview review, VotingMeetings held) {
        return held.sinceOrIn(review.openedOn(), review.meetingId());
    }

    /**
     * Records what the network decided, with its vote; the member is told. A warning and a separation need the majority; without it the
     * member stays. {@link ReviewOutcome#SEPARATE} ends the membership on the day of the meeting.
     *
     * @param note what the network considered
     * @param held the network's meetings with quorum
     * @param by user id of who records it
     * @throws InvalidInputException with paths {@code note}, {@code meetingId} (none of {@link #meetingsFor}), {@code proposerId}, {@code
     *     votesFor}, {@code outcome} (without majority, or nobody left to separate) or an empty one (settled already)
     * @throws NoSuchElementException if there is no such review
     */
    public void settle(String id, ReviewOutcome outcome, String note, Ballot ballot, VotingMeetings held, String by) {
        MembershipReview review = byId(id);
        Member member = members.byId(review.memberId());
        FieldErrors errors = new FieldErrors();
        MeetingVote vote = meetingsFor(review, held).count(errors, ballot);
        errors.required("note", "lo que la red consideró", note, MemberLimits.REASON);
        checkOutcome(errors, outcome, vote, review.open() && !member.active() ? member.name() : null);
        if (vote != null && errors.isEmpty() && !table.settle(id, outcome, note.strip(), vote.decidedOn())) {
            errors.add("", "La red ya concluyó esta revisión.");
        }
        errors.throwIfAny();
        String title = "Participación de %s: %s".formatted(member.name(), StringUtils.uncapitalize(outcome.spanish()));
        votes.record(
                new NewDecision(review.networkId(), DecisionKind.REVIEW, id, title, requireNonNull(vote)), note, by);
        if (outcome == ReviewOutcome.SEPARATE) {
            members.leave(member.id(), vote.decidedOn(), note);
        }
        events.publishEvent(new MembershipDecided(NoticeKind.MEMBERSHIP_REVIEW, id));
    }

    /** @param gone the name of somebody who has left already */
    private static void checkOutcome(
            FieldErrors errors, ReviewOutcome outcome, @Nullable MeetingVote vote, @Nullable String gone) {
        errors.addIf(outcome == ReviewOutcome.SEPARATE && gone != null, "outcome", gone + " ya salió de la red.");
        errors.addIf(
                vote != null && !vote.carried() && outcome != ReviewOutcome.KEEP,
                "outcome",
                "Sin mayoría la persona continúa. " + (vote == null ? "" : vote.reason()));
    }

    private String insert(NewReview review) {
        String id = Ids.next();
        table.insert(id, review, networks.todayIn(review.networkId()));
        return id;
    }
}
