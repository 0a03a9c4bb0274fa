package org.articula.process.membership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.articula.meeting.HeldMeetings;
import org.articula.member.DecisionNotices;
import org.articula.member.Members;
import org.articula.member.MembershipReview;
import org.articula.member.MembershipReviews;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.articula.process.form.VoteOptions;
import org.springframework.stereotype.Component;

/** «Revisar la participación» (RI.15, RI.17). */
@Component
class ReviewMembershipTask implements TaskForm<ReviewMembershipTask.Shown, ReviewMembershipForm> {

    record Shown(String memberName, String networkName, String reasons, @JsonUnwrapped VoteOptions vote) {}

    private final MembershipReviews reviews;
    private final Members members;
    private final Networks networks;
    private final HeldMeetings meetings;
    private final DecisionNotices decisions;

    ReviewMembershipTask(
            MembershipReviews reviews,
            Members members,
            Networks networks,
            HeldMeetings meetings,
            DecisionNotices decisions) {
        this.meetings = meetings;
        this.reviews = reviews;
        this.members = members;
        this.networks = networks;
        this.decisions = decisions;
    }

    @Override
    public Shown open(UserTask task) {
        MembershipReview review = reviews.byId(task.get(MembershipVariables.REVIEW_ID));
        return new Shown(
                members.byId(review.memberId()).name(),
                networks.byId(review.networkId()).name(),
                String.join("\n\n", review.reasons()),
                VoteOptions.of(reviews.meetingsFor(review, meetings.of(review.networkId()))));
    }

    @Override
    public Facts complete(UserTask task, ReviewMembershipForm form) {
        MembershipReview review = reviews.byId(task.get(MembershipVariables.REVIEW_ID));
        reviews.settle(
                review.id(),
                form.outcome(),
                form.note(),
                form.ballot(),
                meetings.of(review.networkId()),
                task.userId());
        return Facts.of(MembershipVariables.CALL_NEEDED, decisions.callNeeded(review.id()));
    }
}
