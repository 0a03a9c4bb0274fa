package org.articula.meeting;

/** What can happen to a planned meeting by force majeure or in the network's interest (RI.2). */
public enum ChangeAction {
    MOVE,
    CANCEL
}
