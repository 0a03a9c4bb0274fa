package org.articula.document;

import java.util.List;
import java.util.Map;

/**
 * A plain sheet to print: names with their values and tables, section by section, in Spanish.
 *
 * @param about what it is about, under the title
 * @param footing at the foot of each page
 */
public record FactSheet(String title, String about, String footing, List<Section> sections) {

    public FactSheet {
        sections = List.copyOf(sections);
    }

    /**
     * @param facts may be empty
     * @param headings of the table; empty when there is none
     * @param rows as wide as the headings
     */
    public record Section(String heading, List<Fact> facts, List<String> headings, List<List<String>> rows) {

        public Section {
            facts = List.copyOf(facts);
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }

        public static Section facts(String heading, List<Fact> facts) {
            return new Section(heading, facts, List.of(), List.of());
        }

        public static Section table(String heading, List<String> headings, List<List<String>> rows) {
            return new Section(heading, List.of(), headings, rows);
        }
    }

    /** A name with its value. */
    public record Fact(String name, String value) {}

    /** As PDF. */
    public byte[] print(Pdf pdf) {
        return pdf.render("fact-sheet", Map.of("sheet", this));
    }
}
