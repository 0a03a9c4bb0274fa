package org.articula.process.trust;

import java.util.Date;
import org.articula.process.engine.ProcessVariable;

/** What the processes of trust carry beside the network's id. */
final class TrustVariables {

    static final ProcessVariable<String> TRUST_STANDING = new ProcessVariable<>("trustStanding", String.class);
    /** When a network without a base of trust is looked at again. */
    static final ProcessVariable<Date> TRUST_REVIEW_AT = new ProcessVariable<>("trustReviewAt", Date.class);

    static final ProcessVariable<Boolean> TRUST_RECOGNIZED = new ProcessVariable<>("trustRecognized", Boolean.class);
    static final ProcessVariable<Boolean> DISSOLVE = new ProcessVariable<>("dissolve", Boolean.class);

    private TrustVariables() {}
}
