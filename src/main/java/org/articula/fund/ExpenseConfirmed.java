package org.articula.fund;

/** Coordinator and treasurer have both confirmed an expense. Published in the transaction in which the second one did. */
public record ExpenseConfirmed(String expenseId, String networkId) {}
