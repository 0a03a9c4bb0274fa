package org.articula.sheet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column that a sheet may have; usually the constant of an enum. */
public interface SheetColumn {

    /** What it is called. */
    ColumnNames names();

    /** Whether the sheet must have it; what its cells must hold is another question. */
    boolean required();

    /** What the template says about it; null for a column that we write and nobody fills in. */
    @Nullable ColumnHelp help();

    /** Whether its cells hold figures that are no quantity, like a telephone: what spreadsheets do to those is undone. */
    default boolean figures() {
        return false;
    }

    /** Its title as we write it and name it in messages. */
    default String title() {
        return names().title();
    }

    /**
     * The one of these columns that fills a component.
     *
     * @throws java.util.NoSuchElementException if none does
     */
    static <C extends SheetColumn> C ofPath(C[] columns, String path) {
        return Arrays.stream(columns)
                .filter(column -> column.names().path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
