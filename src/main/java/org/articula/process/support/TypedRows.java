package org.articula.process.support;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that somebody left half filled in. */
final class TypedRows {

    private TypedRows() {}

    /** @param versions of what the rows are about, by institution; one that is not there has none yet */
    static Set<String> outdated(Map<String, Object> typed, String list, Map<String, Integer> versions) {
        boolean overtaken = typed.get(list) instanceof List<?> rows
                && rows.stream()
                        .filter(row -> row instanceof Map<?, ?>)
                        .map(row -> (Map<?, ?>) row)
                        .anyMatch(row -> row.get("version") instanceof Number seen
                                && seen.intValue()
                                        != versions.getOrDefault(String.valueOf(row.get("institutionId")), 0));
        return overtaken ? Set.of(list) : Set.of();
    }
}
