package org.articula.availability;

import java.util.List;

/** The database lacks something that no start of ours may make good, since people's data could have been in it. */
public final class IncompleteSchemaException extends RuntimeException {

    private static final int MOST_NAMED = 12;

    /** @param missing objects by name, as {@link SchemaScript.Step#object} gives them */
    public IncompleteSchemaException(List<String> missing) {
        super(description(missing));
    }

    IncompleteSchemaException(String description, Throwable cause) {
        super(description, cause);
    }

    private static String description(List<String> missing) {
        String named = String.join(", ", missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        int more = missing.size() - MOST_NAMED;
        return "La base de datos no está completa. Falta: " + named + (more > 0 ? " y " + more + " más" : "") + ".";
    }
}
