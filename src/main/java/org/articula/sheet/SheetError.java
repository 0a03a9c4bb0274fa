package org.articula.sheet;

/**
 * One fault of a sheet.
 *
 * @param row as a spreadsheet numbers it, from 1; 0 for the file as a whole
 * @param column title of the column, or its letter if it has none; empty for the row as a whole
 * @param message Spanish, says what is wrong and what would be right
 */
public record SheetError(int row, String column, String message) {

    /** A fault of the sheet as a whole, not of one row. */
    public static SheetError ofFile(String message) {
        return new SheetError(0, "", message);
    }

    /** The message with its place: {@code Fila 3, columna «Correo»: …}. */
    public String text() {
        if (row == 0) {
            return message;
        }
        return column.isEmpty()
                ? "Fila %d: %s".formatted(row, message)
                : "Fila %d, columna «%s»: %s".formatted(row, column, message);
    }
}
