package org.articula.process.selection;

import org.articula.process.engine.ProcessVariable;

/** What the processes of the selection carry besides the network. */
final class SelectionVariables {

    static final ProcessVariable<String> PRODUCER_ID = new ProcessVariable<>("producerId", String.class);

    /** Whether somebody interested still lacks an assessment when the group was assessed together. */
    static final ProcessVariable<Boolean> CANDIDATES_LEFT = new ProcessVariable<>("candidatesLeft", Boolean.class);

    private SelectionVariables() {}
}
