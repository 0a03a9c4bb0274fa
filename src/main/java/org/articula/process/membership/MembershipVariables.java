package org.articula.process.membership;

import org.articula.process.engine.ProcessVariable;

/** What the processes of membership carry beside the network's id. */
final class MembershipVariables {

    static final ProcessVariable<String> REQUEST_ID = new ProcessVariable<>("membershipRequestId", String.class);
    static final ProcessVariable<Boolean> REQUEST_ACCEPTED = new ProcessVariable<>("requestAccepted", Boolean.class);
    static final ProcessVariable<String> REVIEW_ID = new ProcessVariable<>("reviewId", String.class);

    static final ProcessVariable<String> MEMBER_ID = new ProcessVariable<>("memberId", String.class);
    static final ProcessVariable<Boolean> CALL_NEEDED = new ProcessVariable<>("callNeeded", Boolean.class);

    private MembershipVariables() {}
}
