package org.articula.process.fund;

import org.articula.process.engine.ProcessVariable;

/** What the processes of a fund carry besides the id of its network. */
final class FundVariables {

    static final ProcessVariable<String> PROPOSAL_ID = new ProcessVariable<>("proposalId", String.class);
    static final ProcessVariable<String> FUND_DECISION = new ProcessVariable<>("fundDecision", String.class);
    static final ProcessVariable<String> EXPENSE_ID = new ProcessVariable<>("expenseId", String.class);
    static final ProcessVariable<Boolean> EXPENSE_CONFIRMED = new ProcessVariable<>("expenseConfirmed", Boolean.class);
    static final ProcessVariable<Boolean> EXPENSE_PAID = new ProcessVariable<>("expensePaid", Boolean.class);
    static final ProcessVariable<String> MEMBER_ID = new ProcessVariable<>("memberId", String.class);
    static final ProcessVariable<Boolean> CONTRIBUTIONS_DUE = new ProcessVariable<>("contributionsDue", Boolean.class);
    static final ProcessVariable<String> RECORDED_BY = new ProcessVariable<>("recordedBy", String.class);

    private FundVariables() {}
}
