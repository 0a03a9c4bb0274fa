package org.articula.sheet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in one cell of a sheet.
 *
 * @param text in one line, without invisible characters
 */
record SheetCell(Kind kind, String text) {

    /** What programs write into a cell in place of a result, in English and in Spanish, or when a column is too narrow. */
    private static final Pattern ERROR = Pattern.compile(
            "#(?:N/[AD]|¡?(?:REF|DIV/0|VALUE|VALOR|NUM|NULL|NULO)!|NAME\\?|¿NOMBRE\\?|#+)", Pattern.CASE_INSENSITIVE);

    enum Kind {
        VALUE(""),
        FORMULA("Contiene una fórmula; pegue el valor."),
        CALCULATION_ERROR("Contiene un error de cálculo; escriba el valor."),
        TOO_LONG("Es un número de más de 15 cifras y el programa ya cambió las últimas; dé a la celda formato de texto"
                + " y escríbalo de nuevo."),
        UNREADABLE("Tiene caracteres que no se pudieron leer;"
                + " escriba de nuevo el valor y guarde la hoja como «CSV UTF-8» o «Libro de Excel (.xlsx)».");

        private final String fault;

        Kind(String fault) {
            this.fault = fault;
        }
    }

    /** A text is taken as it is, unless a spreadsheet would take it for a formula or it was spoilt on its way. */
    static SheetCell of(String raw) {
        String text = PlainText.oneLine(raw);
        if (text.startsWith("=")) {
            return new SheetCell(Kind.FORMULA, text);
        }
        if (ERROR.matcher(text).matches()) {
            return new SheetCell(Kind.CALCULATION_ERROR, text);
        }
        return new SheetCell(SpanishWriting.spoilt(raw) ? Kind.UNREADABLE : Kind.VALUE, text);
    }

    boolean blank() {
        return kind == Kind.VALUE && text.isEmpty();
    }

    Optional<String> fault() {
        return kind == Kind.VALUE ? Optional.empty() : Optional.of(kind.fault);
    }
}
