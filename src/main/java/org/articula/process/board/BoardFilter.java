package org.articula.process.board;

import java.util.Map;
import java.util.function.Function;

/**
 * Which rows of the board somebody wants to see.
 *
 * @param chosen what each of the things one may choose by ({@code articulatorId}, {@code place}, {@code sector}, {@code phase},
 *     {@code trouble}) must be; what is blank or not there leaves nothing out
 */
public record BoardFilter(Map<String, String> chosen) {

    private static final Map<String, Function<BoardRow, String>> VALUES = Map.of(
            "articulatorId", BoardRow::articulatorId,
            "place", BoardRow::place,
            "sector", BoardRow::sector,
            "phase", BoardRow::phase,
            "trouble", row -> row.trouble().name());

    public BoardFilter {
        chosen = Map.copyOf(chosen);
    }

    boolean accepts(BoardRow row) {
        return VALUES.entrySet().stream().allMatch(value -> {
            String wanted = chosen.getOrDefault(value.getKey(), "");
            return wanted.isEmpty() || wanted.equals(value.getValue().apply(row));
        });
    }
}
