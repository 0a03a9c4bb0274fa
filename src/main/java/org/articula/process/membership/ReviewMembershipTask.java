package org.articula.process.membership;

import org.articula.member.DecisionNotices;
import org.articula.member.Members;
import org.articula.member.MembershipReview;
import org.articula.member.MembershipReviews;
import org.articula.network.Networks;
import org.articula.process.form.Facts;
import org.articula.process.form.TaskForm;
import org.articula.process.form.UserTask;
import org.springframework.stereotype.Component;

/** «Revisar la participación» (RI.15, RI.17). */
@Component
class ReviewMembershipTask implements TaskForm<ReviewMembershipTask.Shown, ReviewMembershipForm> {

    record Shown(String memberName, String networkName, String reasons) {}

    private final MembershipReviews reviews;
    private final Members members;
    private final Networks networks;
    private final DecisionNotices decisions;

    ReviewMembershipTask(MembershipReviews reviews, Members members, Networks networks, DecisionNotices decisions) {
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
                String.join("\n\n", review.reasons()));
    }

    @Override
    public Facts complete(UserTask task, ReviewMembershipForm form) {
        MembershipReview review = reviews.byId(task.get(MembershipVariables.REVIEW_ID));
        reviews.settle(review.id(), form.outcome(), form.note(), networks.todayIn(review.networkId()));
        return Facts.of(MembershipVariables.CALL_NEEDED, decisions.callNeeded(review.id()));
    }
}
