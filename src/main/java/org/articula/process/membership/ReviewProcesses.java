package org.articula.process.membership;

import java.util.Map;
import org.articula.minutes.MemberReviewNeeded;
import org.articula.process.engine.ProcessVariable;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the review of a member when the minutes of a meeting call for it (RI.15, RI.17). */
@Component
class ReviewProcesses {

    private final RuntimeService runtime;

    ReviewProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(MemberReviewNeeded needed) {
        runtime.startProcessInstanceByKey(
                "reviewMembership",
                needed.networkCode(),
                Map.of(
                        ProcessVariable.NETWORK_ID.name(), needed.networkId(),
                        MembershipVariables.REVIEW_ID.name(), needed.reviewId()));
    }
}
