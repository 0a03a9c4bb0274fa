package org.articula.change;

/** What can happen to a meeting or a talk that was announced (RI.2). */
public enum ChangeAction {
    MOVE,
    CANCEL
}
