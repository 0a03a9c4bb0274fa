package org.articula.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one place of a section: a text, with what can be opened behind it.
 *
 * @param text Spanish; may be empty
 * @param alarming whether somebody has to see to it
 */
public record Cell(
        String text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Link> links,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean alarming) {

    public Cell {
        links = List.copyOf(links);
    }

    public static Cell of(String text) {
        return new Cell(text, List.of(), false);
    }

    /** @param links those that are null are left out */
    public static Cell of(String text, @Nullable Link... links) {
        return new Cell(text, Arrays.stream(links).filter(Objects::nonNull).toList(), false);
    }

    /** The same, if so as something to see to. */
    public Cell alarmingIf(boolean now) {
        return new Cell(text, links, now);
    }
}
