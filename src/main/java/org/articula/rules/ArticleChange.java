package org.articula.rules;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How an article differs from the rules before.
 *
 * @param heading {@code Artículo 4. Espera y atraso}, as in the newer rules, or in the older ones when it was removed
 * @param pieces the words in the order in which one reads them
 */
public record ArticleChange(Kind kind, String heading, List<Piece> pieces) {

    /** What became of it. */
    public enum Kind {
        ADDED("Nuevo"),
        REMOVED("Se quita"),
        CHANGED("Cambia");

        private final String spanish;

        Kind(String spanish) {
            this.spanish = spanish;
        }

        public String spanish() {
            return spanish;
        }
    }

    /** Words that stay, go or are new. */
    public record Piece(boolean before, boolean after, String text) {

        public boolean removed() {
            return before && !after;
        }

        public boolean added() {
            return after && !before;
        }
    }

    public ArticleChange {
        pieces = List.copyOf(pieces);
    }

    /** What it said; empty for a new one. */
    public String oldText() {
        return pieces.stream().filter(Piece::before).map(Piece::text).collect(Collectors.joining());
    }

    /** What it says now; empty for one that was removed. */
    public String newText() {
        return pieces.stream().filter(Piece::after).map(Piece::text).collect(Collectors.joining());
    }
}
