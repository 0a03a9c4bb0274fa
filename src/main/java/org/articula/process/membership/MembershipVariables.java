package org.articula.process.membership;

import org.articula.process.engine.ProcessVariable;

/** What the processes of membership carry beside the network's id. */
final class MembershipVariables {

    static final ProcessVariable<String> REQUEST_ID = new ProcessVariable<>("membershipRequestId", String.class);
    static final ProcessVariable<Boolean> REQUEST_ACCEPTED = new ProcessVariable<>("requestAccepted", Boolean.class);
    /** Whether somebody asked to come in, and not to leave. */
    static final ProcessVariable<Boolean> JOINING = new ProcessVariable<>("joining", Boolean.class);

    static final ProcessVariable<Boolean> LETTER_SIGNED = new ProcessVariable<>("letterSigned", Boolean.class);

    /** Whether somebody still collects signatures. */
    static final ProcessVariable<Boolean> LETTERS_MISSING = new ProcessVariable<>("lettersMissing", Boolean.class);

    static final ProcessVariable<String> REVIEW_ID = new ProcessVariable<>("reviewId", String.class);

    static final ProcessVariable<String> MEMBER_ID = new ProcessVariable<>("memberId", String.class);
    static final ProcessVariable<Boolean> CALL_NEEDED = new ProcessVariable<>("callNeeded", Boolean.class);

    private MembershipVariables() {}
}
