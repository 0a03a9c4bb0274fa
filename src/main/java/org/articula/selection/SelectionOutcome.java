package org.articula.selection;

/** What is proposed or decided about a candidate. */
public enum SelectionOutcome {
    ADMIT,
    PENDING,
    REJECT
}
