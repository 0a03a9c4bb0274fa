package org.articula.sheet;

import java.util.List;

/**
 * What the column of a sheet is called.
 *
 * @param title as we write it and name it in messages
 * @param path the component of the record its cells fill; faults name it
 * @param variants other titles people give it: small letters without accents or punctuation
 */
public record ColumnNames(String title, String path, List<String> variants) {

    public ColumnNames(String title, String path, String... variants) {
        this(title, path, List.of(variants));
    }
}
