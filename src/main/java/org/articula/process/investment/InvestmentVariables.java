package org.articula.process.investment;

import org.articula.process.engine.ProcessVariable;

/** What the process of a joint investment carries beside the network's id. */
final class InvestmentVariables {

    static final ProcessVariable<String> INVESTMENT_ID = new ProcessVariable<>("investmentId", String.class);
    static final ProcessVariable<Boolean> TRUST_GROUNDED = new ProcessVariable<>("trustGrounded", Boolean.class);
    static final ProcessVariable<Boolean> INVESTMENT_AUTHORIZED =
            new ProcessVariable<>("investmentAuthorized", Boolean.class);

    private InvestmentVariables() {}
}
