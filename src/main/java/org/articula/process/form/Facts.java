package org.articula.process.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.articula.process.engine.ProcessVariable;

/** What a form leaves to its process: ids, and the answers its gateways ask for. Each value is of its variable's type. */
public final class Facts {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Facts() {}

    public static Facts none() {
        return new Facts();
    }

    public static <T> Facts of(ProcessVariable<T> variable, T value) {
        return none().and(variable, value);
    }

    /** These facts and one more. */
    public <T> Facts and(ProcessVariable<T> variable, T value) {
        Facts more = new Facts();
        more.values.putAll(values);
        more.values.put(variable.name(), variable.type().cast(value));
        return more;
    }

    Map<String, Object> values() {
        return values;
    }
}
