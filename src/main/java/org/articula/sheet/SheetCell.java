package org.articula.sheet;

import java.util.Optional;

/**
 * What stands in one cell of a sheet.
 *
 * @param text in one line, without invisible characters
 */
record SheetCell(Kind kind, String text) {

    enum Kind {
        VALUE(""),
        FORMULA("Contiene una fórmula; pegue el valor."),
        CALCULATION_ERROR("Contiene un error de cálculo; escriba el valor."),
        UNREADABLE("Tiene caracteres que no se pudieron leer;"
                + " guarde la hoja como «CSV UTF-8» o «Libro de Excel (.xlsx)».");

        private final String fault;

        Kind(String fault) {
            this.fault = fault;
        }
    }

    /** A text is taken as it is, unless a spreadsheet would take it for a formula. */
    static SheetCell of(String raw) {
        String text = PlainText.oneLine(raw);
        if (text.startsWith("=")) {
            return new SheetCell(Kind.FORMULA, text);
        }
        return new SheetCell(text.indexOf('\uFFFD') >= 0 ? Kind.UNREADABLE : Kind.VALUE, text);
    }

    boolean blank() {
        return kind == Kind.VALUE && text.isEmpty();
    }

    Optional<String> fault() {
        return kind == Kind.VALUE ? Optional.empty() : Optional.of(kind.fault);
    }
}
