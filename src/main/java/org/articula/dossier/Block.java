package org.articula.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * How a share from 0 to 1 went on, drawn as a line.
     *
     * @param caption Spanish; what the line tells, for whoever hears the page
     * @param points the oldest first
     * @param goal share from which it is good
     * @param empty Spanish sentence in its place when there are no points
     */
    record Trend(String caption, List<Point> points, BigDecimal goal, String empty) implements Block {

        public Trend {
            points = List.copyOf(points);
        }

        /**
         * @param label Spanish, of when it was
         * @param share null where nothing was known
         * @param text the share as people read it
         */
        public record Point(String label, @Nullable BigDecimal share, String text) {}

        @Override
        public String kind() {
            return "trend";
        }
    }

    /** Shares from 0 to 1 with what is behind each, which opens below it. */
    record Measures(List<Measure> measures) implements Block {

        public Measures {
            measures = List.copyOf(measures);
        }

        /**
         * @param name Spanish
         * @param share null where nothing is known
         * @param text the share as people read it
         * @param sentence Spanish: why it is what it is
         * @param facts what was counted
         */
        public record Measure(String name, @Nullable BigDecimal share, String text, String sentence, List<Cell> facts) {

            public Measure {
                facts = List.copyOf(facts);
            }
        }

        @Override
        public String kind() {
            return "measures";
        }
    }

    /**
     * What is long and seldom read: it opens below its name.
     *
     * @param summary Spanish
     */
    record Fold(String summary, List<Block> blocks) implements Block {

        public Fold {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String kind() {
            return "fold";
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
