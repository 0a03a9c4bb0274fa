package org.articula.process.rules;

import org.articula.process.engine.ProcessVariable;
import org.articula.process.form.UserTask;
import org.jspecify.annotations.Nullable;

/** What the process «Modificar el reglamento interno» carries besides the id of its network. */
final class RulesVariables {

    /** The draft, which keeps its id when it becomes a version. */
    static final ProcessVariable<String> RULES_ID = new ProcessVariable<>("rulesId", String.class);

    static final ProcessVariable<String> RULES_OUTCOME = new ProcessVariable<>("rulesOutcome", String.class);

    private RulesVariables() {}

    /** Null before it has been written for the first time. */
    static @Nullable String draftId(UserTask task) {
        return task.carries(RULES_ID) ? task.get(RULES_ID) : null;
    }
}
