package org.articula.availability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script of table definitions makes, object by object. Knows the few forms that the engine's scripts and ours consist of; each
 * statement either happens or does not, so an object that is there is whole.
 */
public final class SchemaScript {

    private static final String NAME = "`?(\\w+)`?";
    private static final Pattern CREATE_TABLE = pattern("CREATE TABLE " + NAME);
    private static final Pattern CREATE_INDEX = pattern("CREATE (?:UNIQUE )?INDEX " + NAME + " ON " + NAME);
    private static final Pattern ADD_CONSTRAINT = pattern("ALTER TABLE " + NAME + " ADD CONSTRAINT " + NAME);
    private static final Pattern ADD_COLUMN = pattern("ALTER TABLE " + NAME + " ADD COLUMN " + NAME);
    private static final Pattern INSERT = pattern("INSERT INTO " + NAME + "(?: VALUES \\('([^']*)')?");
    private static final Pattern DROP_TABLE = pattern("DROP TABLE " + NAME);

    /** What changes something and makes nothing that could be missing. */
    private static final Pattern CHANGE = pattern("(?:UPDATE|ALTER TABLE) " + NAME + " (?:SET|ALTER COLUMN) " + NAME);

    private SchemaScript() {}

    /** What a statement makes or removes. */
    public enum Kind {
        TABLE,
        INDEX,
        CONSTRAINT,
        COLUMN,
        ROW,
        DROPPED_TABLE,
        CHANGE
    }

    /**
     * One statement.
     *
     * @param table upper case
     * @param name of the index, constraint or column, upper case; the key of a row as it stands; of a table its own name
     * @param sql the statement itself
     */
    public record Step(Kind kind, String table, String name, String sql) {

        /** For messages: {@code INDEX ACT_RU_TASK.ACT_IDX_TASK_CREATE}. */
        public String object() {
            return kind + " " + (name.equals(table) ? table : table + "." + name);
        }
    }

    /** @throws IllegalArgumentException if a statement is of an unknown form */
    public static List<Step> parse(String script) {
        String withoutComments = script.replaceAll("(?m)^\\s*--.*$", "").replaceAll("(?m)\\s--\\s.*$", "");
        return Arrays.stream(withoutComments.split(";"))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .filter(statement -> !statement.isEmpty())
                .map(SchemaScript::step)
                .toList();
    }

    /** What is there after all of them: without the tables that a later script drops and all that belongs to those. */
    public static List<Step> standing(List<Step> steps) {
        List<Step> standing = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == Kind.DROPPED_TABLE) {
                standing.removeIf(before -> before.table().equals(step.table()));
            } else if (step.kind() != Kind.CHANGE) {
                standing.add(step);
            }
        }
        return standing;
    }

    private static Step step(String sql) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(sql);
            if (matcher.lookingAt()) {
                return form.read(matcher, sql);
            }
        }
        throw new IllegalArgumentException("Unknown form of statement: " + sql);
    }

    private record Form(Kind kind, Pattern pattern, int table, int name) {

        Step read(Matcher matcher, String sql) {
            String named = matcher.group(name) == null ? "" : matcher.group(name);
            return new Step(kind, upper(matcher.group(table)), kind == Kind.ROW ? named : upper(named), sql);
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form(Kind.TABLE, CREATE_TABLE, 1, 1),
            new Form(Kind.INDEX, CREATE_INDEX, 2, 1),
            new Form(Kind.CONSTRAINT, ADD_CONSTRAINT, 1, 2),
            new Form(Kind.COLUMN, ADD_COLUMN, 1, 2),
            new Form(Kind.ROW, INSERT, 1, 2),
            new Form(Kind.DROPPED_TABLE, DROP_TABLE, 1, 1),
            new Form(Kind.CHANGE, CHANGE, 1, 2));

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
