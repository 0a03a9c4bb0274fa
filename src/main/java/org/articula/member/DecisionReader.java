package org.articula.member;

import java.util.Objects;
import org.articula.network.Network;
import org.articula.network.Networks;
import org.articula.notification.NoticeKind;
import org.articula.notification.Recipient;
import org.articula.vote.MeetingVotes;
import org.springframework.stereotype.Component;

/** Reads what is to be told of a decision, and to whom. */
@Component
class DecisionReader {

    private final MembershipRequests requests;
    private final MembershipReviews reviews;
    private final Members members;
    private final Networks networks;
    private final MeetingVotes votes;

    DecisionReader(
            MembershipRequests requests,
            MembershipReviews reviews,
            Members members,
            Networks networks,
            MeetingVotes votes) {
        this.requests = requests;
        this.reviews = reviews;
        this.members = members;
        this.networks = networks;
        this.votes = votes;
    }

    DecisionNews read(NoticeKind kind, String occasionId) {
        return kind == NoticeKind.MEMBERSHIP_REVIEW ? review(occasionId) : request(occasionId);
    }

    private DecisionNews request(String id) {
        MembershipRequest request = requests.byId(id);
        Network network = networks.byId(request.networkId());
        boolean accepted = request.effectiveOn() != null;
        return new DecisionNews(
                person(request),
                network,
                "su " + request.kind().request(),
                withVotes(DecisionWords.decision(network.name(), request, accepted), id),
                Objects.requireNonNull(request.decisionNote(), "A decision has its reasons"),
                DecisionWords.closing(request, accepted));
    }

    private DecisionNews review(String id) {
        MembershipReview review = reviews.byId(id);
        Network network = networks.byId(review.networkId());
        return new DecisionNews(
                members.byId(review.memberId()).recipient(),
                network,
                "su participación",
                withVotes(DecisionWords.decision(network.name(), review), id),
                Objects.requireNonNull(review.note(), "A decision has its reasons"),
                DecisionWords.TO_TALK);
    }

    /** How many voted for what was decided, without who proposed it; nothing for what was decided before votes were kept. */
    private String withVotes(String decision, String id) {
        return votes.of(id).map(kept -> decision + " " + kept.countOfVotes()).orElse(decision);
    }

    /** Who asks to come in has no id as a member yet, and may never have one. */
    private Recipient person(MembershipRequest request) {
        NewMember joining = request.person();
        return joining == null
                ? members.byId(Objects.requireNonNull(request.memberId())).recipient()
                : new Recipient(request.id(), joining.name(), joining.email(), joining.phone());
    }
}
