package org.articula.fund;

/**
 * Coordinator and treasurer have decided about an expense with their links. Published synchronously, inside the transaction that decided.
 *
 * @param confirmed whether both want it; otherwise one of them does not
 */
public record ExpenseDecided(String expenseId, String networkId, boolean confirmed) {}
