package org.articula.availability;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a refused start with what is wrong and what to do, instead of a stack trace. */
final class IncompleteSchemaAnalyzer extends AbstractFailureAnalyzer<IncompleteSchemaException> {

    private static final String ACTION =
            "No se cambió nada. Restaure el último respaldo en una base de datos vacía e inicie de nuevo;"
                    + " si nadie ha usado todavía esta instalación, borre la base de datos, créela otra vez e inicie de nuevo."
                    + " Vea «Back-up and restore» en docs/operations.md.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IncompleteSchemaException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
