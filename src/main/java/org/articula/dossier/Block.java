package org.articula.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A piece of a section. The page knows how to draw these kinds and nothing about what they tell. */
public sealed interface Block {

    /** What it is drawn as. */
    @JsonProperty
    String kind();

    /**
     * Rows under headings.
     *
     * @param caption Spanish; what the table tells, for whoever hears the page
     * @param rows as wide as the headings
     * @param empty Spanish sentence in its place when there are no rows
     */
    record Grid(String caption, List<String> headings, List<List<Cell>> rows, String empty) implements Block {

        public Grid {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String kind() {
            return "table";
        }
    }

    /** Names with their values. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }

        /** @param name Spanish */
        public record Fact(String name, Cell value) {

            public Fact(String name, String value) {
                this(name, Cell.of(value));
            }
        }

        @Override
        public String kind() {
            return "facts";
        }
    }

    /**
     * One thing below the other.
     *
     * @param empty Spanish sentence in its place when there are none
     */
    record Lines(List<Cell> lines, String empty) implements Block {

        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public String kind() {
            return "lines";
        }
    }

    /** What one can open or begin; not printed. */
    record Links(List<Link> links) implements Block {

        public Links {
            links = List.copyOf(links);
        }

        @Override
        public String kind() {
            return "links";
        }
    }
}
