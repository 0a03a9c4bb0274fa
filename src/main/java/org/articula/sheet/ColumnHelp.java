package org.articula.sheet;

import java.util.List;

/**
 * What the template of a sheet says about a column.
 *
 * @param needed whether every row must have a value
 * @param what Spanish, what to write
 * @param example a value that is accepted
 * @param choices what to choose from; empty where one writes freely
 */
public record ColumnHelp(boolean needed, String what, String example, List<String> choices) {

    public static ColumnHelp needed(String what, String example, String... choices) {
        return new ColumnHelp(true, what, example, List.of(choices));
    }

    public static ColumnHelp optional(String what, String example, String... choices) {
        return new ColumnHelp(false, what, example, List.of(choices));
    }
}
